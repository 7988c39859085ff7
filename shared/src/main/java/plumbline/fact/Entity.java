package plumbline.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Someone or something that can be named: a person, a party, an organization, a group of
/// countries, a former country, a ballot option.
///
/// @param name the name that answers use
/// @param aliases other names that people write
/// @param country ISO 3166-1 alpha-2 code of the country it belongs to
/// @param code the two-letter code of an entity of kind `country`, otherwise empty
/// @param members the countries of an entity of kind `group`, otherwise empty
public record Entity(
        String id,
        Kind kind,
        String name,
        List<String> aliases,
        Optional<String> country,
        Optional<String> code,
        List<Member> members)
        implements Document {

    public Entity {
        Ids.require(id);
        aliases = List.copyOf(aliases);
        members = List.copyOf(members);
    }

    @Override
    public DocumentType type() {
        return DocumentType.ENTITY;
    }

    /// The codes of a group's members on a day, in the order in which they are stored.
    public List<String> membersOn(LocalDate day) {
        return members.stream()
                .filter(member -> member.belongsOn(day))
                .map(Member::country)
                .distinct()
                .toList();
    }

    /// Whether it is a country of this code, or of this id.
    public boolean isCountry(String codeOrId) {
        return kind == Kind.COUNTRY
                && (id.equals(codeOrId) || code.filter(codeOrId::equals).isPresent());
    }

    /// What an entity is, spelled as in the JSON member `kind`.
    public enum Kind {
        PERSON("person"),
        PARTY("party"),
        ORGANIZATION("organization"),
        GROUP("group"),
        COUNTRY("country"),
        OPTION("option");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// The word used in JSON.
        public String word() {
            return word;
        }
    }

    /// A country's membership of a group.
    ///
    /// @param country the member's code
    /// @param from its first day as a member (any day of a month or year that is only known as
    ///     such); empty where it always was
    /// @param until its last day as a member; empty where it still is
    public record Member(String country, Optional<PartialDate> from, Optional<PartialDate> until) {

        /// Whether the country is a member on a day; a day within a partial date counts as in.
        public boolean belongsOn(LocalDate day) {
            return from.map(date -> !day.isBefore(date.first())).orElse(true)
                    && until.map(date -> !day.isAfter(date.last())).orElse(true);
        }
    }
}
