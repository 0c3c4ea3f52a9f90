#include "central/business_access.h"

#include "central/stored_json.h"
#include "importer/registration.h"

namespace carm::central {

Result<std::optional<protocol::BusinessView>, storage::StoreError>
BusinessAccess::business(const QString& number)
{
    CARM_TRY(content, m_store.registry().business(number));
    if (!content) {
        return std::optional<protocol::BusinessView>();
    }
    CARM_TRY(object, storedObject(*content, "business"));
    auto view = protocol::businessViewFromJson(object);
    if (!view) {
        return damagedContent("business");
    }
    return std::optional(std::move(view).value());
}

Result<void, Stop> BusinessAccess::checkDeclaring(const QString& terminal, const declaration::Draft& draft)
{
    const auto account = identifiers::ImportProgramAccount::parse(draft.importerNumber);
    if (!account) {
        return refuse(EntryRefusal::DeclarationInvalid);
    }
    const QString number = account->businessNumber().text();
    CARM_TRY(view, kept(business(number)));
    if (!view || view->state != importer::toText(importer::RegistrationState::Accepted)) {
        return refuse(EntryRefusal::UnknownBusiness);
    }
    CARM_TRY(businesses, kept(m_store.registry().businessesOf(terminal)));
    return businesses.contains(number) ? Result<void, Stop>() : refuse(EntryRefusal::NotPermitted);
}

} // namespace carm::central
