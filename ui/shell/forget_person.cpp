#include "shell/forget_person.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

namespace carm::shell {

void forgetPerson(QWidget* window)
{
    const QList<QLineEdit*> inputs = window->findChildren<QLineEdit*>();
    for (QLineEdit* input : inputs) {
        input->setText(QString()); // clear() would leave a step to undo
    }
    QClipboard* clipboard = QGuiApplication::clipboard();
    clipboard->clear(QClipboard::Clipboard);
    if (clipboard->supportsSelection()) {
        clipboard->clear(QClipboard::Selection);
    }
}

} // namespace carm::shell
