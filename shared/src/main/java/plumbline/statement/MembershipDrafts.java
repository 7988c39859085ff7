package plumbline.statement;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import plumbline.claim.Named;
import plumbline.claim.StatementClaim.Assertion;
import plumbline.claim.StatementClaim.Belonging;
import plumbline.fact.Statement;
import plumbline.text.Item;
import plumbline.text.Language.Text;
import plumbline.text.Rule.Reading;

/// Makes claims on memberships of readings.
final class MembershipDrafts {

    private final Text text;
    private final Mentions mentions;
    private final Archive archive;

    MembershipDrafts(Text text, Mentions mentions, Archive archive) {
        this.text = text;
        this.mentions = mentions;
        this.archive = archive;
    }

    Optional<Assertion> of(Reading reading, Belonging belonging, Surroundings around) {
        var countries = countries(reading);
        var organization = organization(reading, one -> isKnownThere(one, countries));
        if (countries.isEmpty() || organization.isEmpty()) {
            return Optional.empty();
        }
        boolean member = belonging == Belonging.MEMBER;
        if (member && reading.has("neg") && around.from().isPresent()) {
            return Optional.empty(); // "has not been a member since" says when it left
        }
        if (member && around.from().isEmpty() && around.until().isPresent()) {
            return reading.has("neg")
                    ? Optional.empty()
                    : Optional.of(left(countries, organization.get(), around));
        }
        boolean since = member && around.from().isPresent();
        boolean once = member && around.at().isEmpty() && !since && isPast(reading);
        var when = around.from().or(around::at);
        return Optional.of(
                new Assertion.Membership(
                        countries,
                        organization.get(),
                        since ? Belonging.JOINED : once ? Belonging.ONCE : belonging,
                        belonging == Belonging.FOUNDER ? Optional.empty() : when,
                        since ? around.until() : Optional.empty()));
    }

    /// "was a member until 2022"
    private static Assertion left(List<Named> countries, Named organization, Surroundings around) {
        return new Assertion.Membership(
                countries, organization, Belonging.LEFT, around.until(), Optional.empty());
    }

    private boolean isPast(Reading reading) {
        var key = text.fold(reading.required("key"));
        return (key.equals("was") || key.equals("were")) && !reading.has("neg");
    }

    /// "has been a member for 18 years"
    Optional<Assertion> length(Reading reading) {
        var countries = countries(reading);
        var organization = organization(reading, one -> isKnownThere(one, countries));
        var length = reading.part("length").flatMap(item -> LengthWords.length(text, item));
        return countries.isEmpty() || organization.isEmpty()
                ? Optional.empty()
                : length.map(
                        time ->
                                new Assertion.MembershipLength(
                                        countries, organization.get(), time));
    }

    private List<Named> countries(Reading reading) {
        var item = reading.part("countries");
        if (item.isEmpty()) {
            return reading.part("elided").flatMap(mentions::subjectBefore).orElse(List.of());
        }
        if (StatementLanguage.PRONOUN_IT.of(item.get())) {
            return mentions.it(item.get()).stream().toList();
        }
        if (StatementLanguage.BOTH_COUNTRIES.of(item.get())) {
            return mentions.countries(item.get()).orElse(List.of());
        }
        return Leaves.named(text, item.get(), Leaves.NATIONAL);
    }

    /// Whether the facts know any of these countries as a member once.
    private boolean isKnownThere(Named organization, List<Named> countries) {
        return archive.all(Statement.Predicate.MEMBER_OF).stream()
                .filter(own -> organization.ids().contains(own.object().orElse("")))
                .map(own -> archive.code(own.subject()))
                .anyMatch(code -> countries.stream().anyMatch(one -> one.ids().contains(code)));
    }

    /// The organization that a reading names, or that is meant where it names none.
    private Optional<Named> organization(Reading reading, Predicate<Named> fits) {
        var item = reading.part("org").or(() -> reading.part("bloc"));
        if (item.isEmpty()) {
            return mentions.organization(reading.required("key"), fits);
        }
        return isNamed(item.get())
                ? Leaves.named(text, item.get(), Leaves.ORGANIZATIONS).stream().findFirst()
                : mentions.organization(item.get(), fits);
    }

    private boolean isNamed(Item item) {
        return !Leaves.named(text, item, Leaves.ORGANIZATIONS).isEmpty();
    }

    Optional<Assertion> count(Reading reading) {
        var members = reading.part("members").flatMap(LengthWords::figure);
        return organization(reading, one -> true)
                .flatMap(
                        organization ->
                                members.map(
                                        figure -> new Assertion.MemberCount(organization, figure)));
    }
}
