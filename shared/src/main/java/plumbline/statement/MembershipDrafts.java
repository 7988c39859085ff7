package plumbline.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import plumbline.claim.Named;
import plumbline.claim.Period;
import plumbline.claim.StatementClaim.Assertion;
import plumbline.claim.StatementClaim.Belonging;
import plumbline.fact.Statement;
import plumbline.text.Item;
import plumbline.text.Language.Text;
import plumbline.text.NameRef.Sort;
import plumbline.text.Rule.Reading;

/// Makes claims on memberships of readings.
final class MembershipDrafts {

    private final Text text;
    private final List<Item> items;
    private final Mentions mentions;
    private final Archive archive;
    private final Optional<LocalDate> published;

    MembershipDrafts(
            Text text,
            List<Item> items,
            Mentions mentions,
            Archive archive,
            Optional<LocalDate> published) {
        this.text = text;
        this.items = items;
        this.mentions = mentions;
        this.archive = archive;
        this.published = published;
    }

    Optional<Assertion> of(Reading reading, Belonging belonging, Surroundings around) {
        var named = countries(reading);
        var organization = mentions.organization(reading, one -> isKnownThere(one, named));
        var together = Togetherness.behind(text, items, reading, named.size());
        if (named.isEmpty() || organization.isEmpty() || together.isOfAnother()) {
            return Optional.empty();
        }
        var countries = named.stream().map(one -> narrowed(one, organization.get())).toList();
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
        boolean past = reading.has("once") || isPast(reading);
        boolean once = member && around.at().isEmpty() && !since && past;
        var when = around.from().or(around::at);
        return Optional.of(
                new Assertion.Membership(
                        countries,
                        organization.get(),
                        since ? Belonging.JOINED : once ? Belonging.ONCE : belonging,
                        belonging == Belonging.FOUNDER ? Optional.empty() : when,
                        since ? around.until() : Optional.empty(),
                        together.said()));
    }

    /// Of so many countries each at a time of its own; nothing where there are not as many times.
    List<Assertion> each(Reading reading, Belonging belonging, List<Period> times) {
        var named = countries(reading);
        var organization = mentions.organization(reading, one -> isKnownThere(one, named));
        if (organization.isEmpty() || named.size() < 2 || named.size() != times.size()) {
            return List.of();
        }
        var made = new ArrayList<Assertion>();
        for (int k = 0; k < named.size(); k++) {
            made.add(
                    new Assertion.Membership(
                            List.of(narrowed(named.get(k), organization.get())),
                            organization.get(),
                            belonging,
                            Optional.of(times.get(k)),
                            Optional.empty(),
                            Optional.empty()));
        }
        return made;
    }

    /// "Norway joined in 2004": an organization that the words before name, and that the facts know
    /// each of these countries in. Without those it may be about anything.
    Optional<Assertion> alone(Reading reading, Belonging belonging, Surroundings around) {
        var countries = countries(reading);
        return mentions.organization(reading, one -> isKnownThere(one, countries))
                .filter(one -> !countries.isEmpty() && around.at().isPresent())
                .filter(
                        one ->
                                countries.stream()
                                        .allMatch(each -> isKnownThere(one, List.of(each))))
                .flatMap(one -> of(reading, belonging, around));
    }

    /// "Finland followed in 2010": into the organization, or out of it.
    Optional<Assertion> followed(Reading reading, Surroundings around) {
        return mentions.lastMove(reading.required("key"))
                .flatMap(belonging -> alone(reading, belonging, around));
    }

    /// Of countries of one name the only one that the facts know in an organization.
    private Named narrowed(Named country, Named organization) {
        if (country.ids().size() < 2) {
            return country;
        }
        var known =
                country.ids().stream()
                        .filter(
                                id ->
                                        isKnownThere(
                                                organization,
                                                List.of(Named.one(country.text(), id))))
                        .toList();
        return known.size() == 1 ? new Named(country.text(), known) : country;
    }

    /// "was a member until 2022"
    private static Assertion left(List<Named> countries, Named organization, Surroundings around) {
        return new Assertion.Membership(
                countries,
                organization,
                Belonging.LEFT,
                around.until(),
                Optional.empty(),
                Optional.empty());
    }

    private boolean isPast(Reading reading) {
        var key = text.fold(reading.required("key"));
        return (key.equals("was") || key.equals("were")) && !reading.has("neg");
    }

    /// "has been a member for 18 years"
    Optional<Assertion> length(Reading reading) {
        var countries = countries(reading);
        var organization = mentions.organization(reading, one -> isKnownThere(one, countries));
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
        if (StatementLanguage.PRONOUN_THEY.of(item.get())) {
            return mentions.they(item.get());
        }
        if (StatementLanguage.BOTH_COUNTRIES.of(item.get())) {
            return mentions.countries(item.get()).orElse(List.of());
        }
        var group = Leaves.ids(item.get(), EnumSet.of(Sort.GROUP));
        var members =
                published.stream()
                        .flatMap(day -> group.stream().map(id -> archive.members(id, day)))
                        .distinct()
                        .toList();
        if (members.size() == 1) {
            return members.getFirst().stream()
                    .map(code -> Named.one(archive.name(code), code))
                    .toList();
        }
        return Leaves.named(text, item.get(), Leaves.STATES);
    }

    /// "the 31st country to join", "the latest to leave"
    Optional<Assertion> order(Reading reading, boolean left) {
        var countries = countries(reading);
        var nth = reading.part("nth").flatMap(word -> LengthWords.nth(text, word));
        return countries.size() != 1 || (nth.isEmpty() && reading.has("nth"))
                ? Optional.empty()
                : mentions.organization(reading, one -> isKnownThere(one, countries))
                        .map(
                                one ->
                                        new Assertion.MembershipOrder(
                                                narrowed(countries.getFirst(), one),
                                                one,
                                                nth,
                                                left));
    }

    /// Whether the facts know any of these countries as a member once.
    private boolean isKnownThere(Named organization, List<Named> countries) {
        return archive.all(Statement.Predicate.MEMBER_OF).stream()
                .filter(own -> organization.ids().contains(own.object().orElse("")))
                .map(own -> archive.code(own.subject()))
                .anyMatch(code -> countries.stream().anyMatch(one -> one.ids().contains(code)));
    }

    Optional<Assertion> count(Reading reading) {
        var members = reading.part("members").flatMap(LengthWords::figure);
        return mentions.organization(reading, one -> true)
                .flatMap(
                        organization ->
                                members.map(
                                        figure -> new Assertion.MemberCount(organization, figure)));
    }
}
