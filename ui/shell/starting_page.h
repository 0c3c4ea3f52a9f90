// Covers the screen from the first moment, while the key is fetched and the store is opened: what lies behind
// the kiosk is never seen. Both languages, since nobody has chosen one.
#pragma once

#include "shell/window.h"

namespace carm::shell {

class StartingPage final : public Window {
    Q_OBJECT
public:
    explicit StartingPage(QWidget* parent = nullptr);

protected:
    QList<QWidget*> courseOfFocus() const override;
};

} // namespace carm::shell
