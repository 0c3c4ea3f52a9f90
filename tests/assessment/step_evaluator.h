// Recomputes the amounts of a line from nothing but the explained steps of its JSON form, with fractions
// without limits: what a person with a pencil can do.
#pragma once

#include "../money/rational_reference.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>
#include <optional>
#include <vector>

namespace carm::test {

class StepEvaluator {
public:
    /// The amount, in cents, that the steps about `explained` come to.
    BigInteger centsOf(const QJsonArray& steps, const QString& explained)
    {
        m_stack.clear();
        m_ratios.clear();
        m_rounded.reset();
        for (const QJsonValue& value : steps) {
            const QJsonObject step = value.toObject();
            if (step[QStringLiteral("explains")].toString() == explained) {
                apply(step[QStringLiteral("code")].toString(), texts(step));
            }
        }
        if (m_stack.size() > 1) {
            complain(QStringLiteral("figures are left over"));
        }
        if (m_rounded.has_value()) {
            return *m_rounded;
        }
        const Rational amount = m_stack.empty() ? Rational(0) : m_stack.back();
        const Rational cents = amount * 100;
        if (denominator(cents) != 1) {
            complain(QStringLiteral("not rounded"));
        }
        return numerator(cents);
    }

    /// What did not hold; empty when everything did.
    const QStringList& complaints() const { return m_complaints; }

private:
    static QStringList texts(const QJsonObject& step)
    {
        QStringList list;
        for (const QJsonValue& argument : step[QStringLiteral("arguments")].toArray()) {
            list += argument.toString();
        }
        return list;
    }

    void complain(const QString& what) { m_complaints += what; }

    void check(bool holds, const QString& code, const QStringList& arguments)
    {
        if (!holds) {
            complain(code + u' ' + arguments.join(u'|'));
        }
    }

    Rational pop()
    {
        if (m_stack.empty()) {
            complain(QStringLiteral("a figure is missing"));
            return 0;
        }
        const Rational top = m_stack.back();
        m_stack.pop_back();
        return top;
    }

    void push(const Rational& amount, const QString& shown, const QString& code, const QStringList& arguments)
    {
        check(textOf(amount) == shown, code, arguments);
        m_stack.push_back(amount);
    }

    void apply(const QString& code, const QStringList& a)
    {
        if (code == QStringLiteral("valueInCanadianDollars")) {
            push(rationalOf(a[0]), a[0], code, a);
        } else if (code == QStringLiteral("valueConverted")) {
            push(rationalOf(a[0]) * rationalOf(a[2]), a[4], code, a);
        } else if (code == QStringLiteral("dutyFree")) {
            m_stack.push_back(0);
        } else if (code == QStringLiteral("adValorem") || code == QStringLiteral("taxRate")) {
            push(rationalOf(a[0]) * rationalOf(a[1]) / 100, a[2], code, a);
        } else if (code == QStringLiteral("quantityConverted")) {
            m_ratios[a[1] + a[4]] = Rational(rationalOf(a[2]) / rationalOf(a[3]));
        } else if (code == QStringLiteral("specific")) {
            const Rational ratio = a[1] == a[3] ? Rational(1) : m_ratios.at(a[1] + a[3]);
            push(rationalOf(a[0]) * ratio * rationalOf(a[2]), a[4], code, a);
        } else if (code == QStringLiteral("rounded")) {
            const Rational amount = pop();
            m_rounded = centsHalfUp(amount);
            check(textOf(amount) == a[0] && textOf(Rational(*m_rounded, 100)) == a[1], code, a);
        } else if (code == QStringLiteral("valueForTax")) {
            check(rationalOf(a[0]) + rationalOf(a[1]) == rationalOf(a[2]), code, a);
        } else if (code == QStringLiteral("taxExempt")) {
            m_stack.push_back(0);
        } else {
            applyChoice(code, a);
        }
    }

    /// Steps that choose between two amounts, or add them.
    void applyChoice(const QString& code, const QStringList& a)
    {
        static const QStringList kOnlyTold = {QStringLiteral("treatmentApplied"),
                                              QStringLiteral("comparedWithMfn"),
                                              QStringLiteral("exchangeRateIsLatest")};
        if (kOnlyTold.contains(code)) {
            return;
        }
        const Rational second = pop();
        const Rational first = pop();
        const bool isGeneral = code.startsWith(QStringLiteral("generalTariff"));
        const qsizetype shift = isGeneral ? 1 : 0; // the rate stands before the two amounts
        check(textOf(first) == a[shift] && textOf(second) == a[shift + 1], code, a);
        if (code == QStringLiteral("plus")) {
            push(first + second, a[2], code, a);
        } else if (code == QStringLiteral("floorApplies") ||
                   code == QStringLiteral("generalTariffHigherMfn")) {
            check(second > first, code, a);
            m_stack.push_back(second);
        } else if (code == QStringLiteral("floorNotReached") ||
                   code == QStringLiteral("generalTariffApplies")) {
            check(second <= first, code, a);
            m_stack.push_back(first);
        } else if (code == QStringLiteral("ceilingApplies")) {
            check(second < first, code, a);
            m_stack.push_back(second);
        } else if (code == QStringLiteral("ceilingNotReached")) {
            check(second >= first, code, a);
            m_stack.push_back(first);
        } else {
            complain(QStringLiteral("unknown step ") + code);
        }
    }

    std::vector<Rational> m_stack;
    std::map<QString, Rational> m_ratios; ///< "NMBDZN": quantity in the unit of the rate per declared unit
    std::optional<BigInteger> m_rounded;
    QStringList m_complaints;
};

} // namespace carm::test
