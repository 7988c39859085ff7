package plumbline.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.claim.ElectionClaim;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.EventReference;
import plumbline.claim.Named;
import plumbline.fact.PartialDate;
import plumbline.text.Item;

/// Reads the claims of one sentence: of several readings of a figure the best, bound to the
/// elections that it may mean.
final class SentenceReader {

    private static final Set<String> PARTICIPLES =
            Set.of("won", "been", "taken", "got", "had", "polled", "secured", "received", "held");

    private final Setting setting;
    private final EventChooser chooser;
    private final Set<String> countries;
    private final Reports reports;
    private final Passages passages;

    /// What names an election that the sentence only looks back at.
    private List<Item> compared = List.of();

    /// A reader of one sentence.
    ///
    /// @param countries codes of the countries that the whole text mentions
    SentenceReader(
            Setting setting,
            EventChooser chooser,
            Set<String> countries,
            Optional<LocalDate> published) {
        this.setting = setting;
        this.chooser = chooser;
        this.countries = countries;
        this.reports =
                new Reports(
                        setting.text(),
                        setting.scene(),
                        setting.discourse(),
                        setting.catalogue(),
                        published);
        this.passages = new Passages(setting.text(), setting.items());
    }

    /// The claims, in the order of their figures; twins come last.
    List<ReadClaim> claims() {
        var read = Proposals.of(setting);
        var chosen = best(new Neither(setting, chooser).spread(read.proposals()));
        compared =
                chosen.stream()
                        .flatMap(
                                proposal ->
                                        Stream.concat(
                                                proposal.since().stream(),
                                                proposal.earlier()
                                                        ? proposal.about().stream()
                                                        : Stream.empty()))
                        .toList();
        var claims = new ArrayList<ReadClaim>();
        chosen.forEach(proposal -> bind(proposal).ifPresent(claims::add));
        if (read.attachments().isPresent()) {
            Twins.complete(setting, chosen, claims);
            read.attachments()
                    .get()
                    .beside(claims)
                    .forEach(tentative -> bind(tentative).ifPresent(claims::add));
        }
        if (claims.isEmpty()) {
            turnToNamed();
        }
        return withoutPartsOfOthers(claims);
    }

    /// "edged out Smith by nine votes", "beat Smith to third place": who was ahead is a part of
    /// what the longer words claim.
    private static List<ReadClaim> withoutPartsOfOthers(List<ReadClaim> claims) {
        return claims.stream()
                .filter(
                        claim ->
                                !(claim.claim().assertion() instanceof Assertion.Ahead)
                                        || claims.stream()
                                                .noneMatch(other -> isPartOf(claim, other)))
                .toList();
    }

    private static boolean isPartOf(ReadClaim ahead, ReadClaim other) {
        var assertion = other.claim().assertion();
        boolean says =
                assertion instanceof Assertion.Margin
                        || (assertion instanceof Assertion.Rank
                                && other.proposal().rule().equals("beats-to-place"));
        return says
                && other.proposal().first() == ahead.proposal().first()
                && other.proposal().end() > ahead.proposal().end();
    }

    /// A sentence or heading that claims nothing tells all the same which election the text goes on
    /// about, where it names one.
    private void turnToNamed() {
        var hints = setting.scene().at(0, List.of(), 0, setting.items().size());
        if (!hints.mentioned() || (hints.countries().isEmpty() && hints.events().isEmpty())) {
            return;
        }
        var named = chooser.choose(hints, List.of(), Set.of(), setting.discourse());
        if (named.size() == 1) {
            turnTo(named);
        }
    }

    /// "In 2022 the Greens had won 12".
    private boolean isLookedBackAt() {
        var sentence = setting.scene().sentence();
        var tokens = setting.text().tokens().subList(sentence.firstToken(), sentence.endToken());
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is("had") && PARTICIPLES.contains(tokens.get(i + 1).fold())) {
                return true;
            }
        }
        return false;
    }

    /// A report on the election that has just been held does not go over to one that it looks back
    /// at.
    private void turnTo(List<String> events) {
        if (chooser.isRecent(events)
                || !isLookedBackAt()
                || !chooser.isRecent(List.copyOf(setting.discourse().events()))) {
            setting.discourse().turnTo(events);
        }
    }

    /// The best proposal for each figure or word that one turns on.
    private static List<Proposal> best(List<Proposal> proposals) {
        var best = new HashMap<Integer, Proposal>();
        for (var proposal : proposals) {
            best.merge(
                    proposal.key().last(),
                    proposal,
                    (one, other) -> other.beats(one) ? other : one);
        }
        var chosen = new ArrayList<>(best.values());
        chosen.sort(Comparator.comparingInt(proposal -> proposal.key().first()));
        return chosen;
    }

    private Optional<ReadClaim> bind(Proposal proposal) {
        if (new Doubt(setting).about(proposal)) {
            return Optional.empty();
        }
        var hints = hints(proposal);
        var choices = choices(proposal);
        var own = proposal.about().or(() -> yearsBefore(proposal, hints)).map(this::hintsOf);
        var meant = meant(proposal, own.map(hints::at).orElse(hints), choices);
        var since = proposal.since().map(this::hintsOf);
        var events =
                own.filter(then -> then.yearsBefore().isPresent())
                        .map(then -> chooser.earlier(meant, Optional.of(then)))
                        .orElseGet(
                                () ->
                                        proposal.earlier() && own.isEmpty()
                                                ? chooser.earlier(meant, Optional.empty())
                                                : compared(proposal, meant, since));
        boolean dated = own.isPresent() && !events.isEmpty();
        if (!dated && !isAnchored(proposal, hints, proposal.earlier() ? meant : events)) {
            return Optional.empty();
        }
        var assertion = proposal.maker().make(chooser, events, since);
        if (assertion.isEmpty()
                || !isWorthAsking(hints, events, choices, proposal.rule())
                || isSinceElectionNight(proposal, assertion.get())
                || new Doubt(setting).isOfALead(proposal, assertion.get())) {
            return Optional.empty();
        }
        boolean aside = setting.scene().isAside(indexOf(proposal.key()));
        if (!proposal.earlier() && !proposal.tentative() && !aside) {
            turnTo(events);
        }
        var claim =
                new ElectionClaim(
                        new EventReference.AnyOf(events),
                        reports.meant(events, proposal.key().first()),
                        assertion.get(),
                        proposal.negated() != Doubt.isDeniedAsAWhole(setting));
        var bound = new Binding(setting.catalogue()).bind(claim);
        return Optional.of(new ReadClaim(proposal, passages.of(proposal), bound));
    }

    /// "The special votes are in: the Greens lose two seats": compared with what was counted first,
    /// not with the election before.
    private boolean isSinceElectionNight(Proposal proposal, Assertion assertion) {
        return assertion instanceof Assertion.Change
                && proposal.since().isEmpty()
                && (setting.scene().has(ElectionLanguage.LATE_COUNT)
                        || setting.discourse().isLateCount());
    }

    /// "Five years earlier she had won 52 per cent", "had won 52 per cent five years earlier": the
    /// election before, of which a claim that compares nothing is.
    private Optional<Item> yearsBefore(Proposal proposal, Hints hints) {
        if (proposal.since().isPresent() || proposal.earlier() || !hints.whens().isEmpty()) {
            return Optional.empty();
        }
        int key = setting.indexOf(proposal.key());
        return Stream.of(0, 1, key + 1)
                .filter(at -> at == key + 1 || isFollowedBySubject(at))
                .filter(at -> at < setting.items().size())
                .map(setting.items()::get)
                .filter(ElectionLanguage.YEARS_BACK::of)
                .findFirst();
    }

    private boolean isFollowedBySubject(int at) {
        return setting.wordAt(at + 1).equals(",")
                || (at + 1 < setting.items().size()
                        && ElectionLanguage.CHOICE.of(setting.items().get(at + 1)));
    }

    /// The elections that a proposal may mean. A day that is claimed does not choose between them,
    /// unless one of them was held on it: of two rounds that one is told of.
    private List<String> meant(Proposal proposal, Hints hints, List<List<String>> choices) {
        var discourse = setting.discourse();
        if (isThisTime(proposal) && hints.whens().isEmpty()) {
            return chooser.latest(
                    chooser.choose(hints, choices, proposal.contests(), new Discourse()));
        }
        var meant =
                proposal.maker()
                        .among(
                                chooser,
                                chooser.choose(hints, choices, proposal.contests(), discourse));
        var said =
                proposal.maker()
                        .make(chooser, meant, Optional.empty())
                        .flatMap(SentenceReader::day);
        if (said.isEmpty()) {
            return meant;
        }
        var day = said.get();
        if (!meant.isEmpty()) {
            var then = chooser.heldOn(day, meant);
            return then.isEmpty() ? meant : then;
        }
        return chooser.heldAbout(
                day,
                chooser.choose(hints.without(day), choices, proposal.contests(), discourse),
                hints.events());
    }

    /// "This time he polled 5.6 million": whatever election the text looked back at before.
    private boolean isThisTime(Proposal proposal) {
        int key = setting.indexOf(proposal.key());
        for (int i = 0; i <= Math.min(key + 2, setting.items().size() - 1); i++) {
            if (setting.wordAt(i).equals("this time")
                    || (setting.wordAt(i).equals("this") && setting.wordAt(i + 1).equals("time"))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<PartialDate> day(Assertion assertion) {
        return assertion instanceof Assertion.HeldOn(var day) ? Optional.of(day) : Optional.empty();
    }

    /// A comparison means an election that there is another one to be compared with.
    private List<String> compared(Proposal proposal, List<String> meant, Optional<Hints> since) {
        return proposal.maker()
                        .make(chooser, meant, since)
                        .filter(Assertion.Change.class::isInstance)
                        .isPresent()
                ? chooser.comparable(meant, since)
                : meant;
    }

    /// What the words around a proposal tell of its election; the only country of the text where
    /// nothing nearer names one.
    private Hints hints(Proposal proposal) {
        var around =
                setting.scene()
                        .at(indexOf(proposal.key()), compared, proposal.first(), proposal.end());
        if (setting.scene().isThere()
                && around.place().isEmpty()
                && setting.discourse().place().isPresent()) {
            around = around.in(setting.discourse().place().get());
        }
        if (!setting.discourse().events().isEmpty()) {
            around = around.withoutStanding(setting.scene().lookedBackAt());
        }
        boolean alone =
                around.nearby().isEmpty()
                        && setting.discourse().events().isEmpty()
                        && countries.size() == 1;
        return alone ? around.near(countries) : around;
    }

    private Hints hintsOf(Item item) {
        return Scene.of(setting.text(), item);
    }

    /// For each choice that a proposal names, the ids it may stand for.
    private List<List<String>> choices(Proposal proposal) {
        var draft = proposal.maker().make(chooser, List.of(), Optional.empty());
        return draft
                .map(NamedChoices::of)
                .orElseGet(() -> proposal.subject().stream().toList())
                .stream()
                .map(Named::ids)
                .toList();
    }

    /// A figure beside a name is a result only where an election, votes or a day are spoken of,
    /// or shortly after the vote; else it may be a poll, a price or a score.
    private boolean isAnchored(Proposal proposal, Hints hints, List<String> events) {
        var scene = setting.scene();
        if (proposal.rule().startsWith("country-answers")
                && !scene.has(ElectionLanguage.REFERENDUM)) {
            return chooser.isRecent(events);
        }
        if (proposal.rule().startsWith("gap") && !hints.mentioned()) {
            return events.stream().anyMatch(setting.discourse().events()::contains)
                    || scene.has(ElectionLanguage.VOTE_WORD)
                    || (scene.has(ElectionLanguage.MARGIN_NOUN) && chooser.isRecent(events));
        }
        return hints.mentioned()
                || !hints.whens().isEmpty()
                || !hints.events().isEmpty()
                || proposal.key().part("base").isPresent()
                || proposal.key().part("open").isPresent()
                || proposal.key().part("portion").isPresent()
                || proposal.key().part("nth").isPresent()
                || ElectionLanguage.VOTES.of(proposal.key())
                || ElectionLanguage.VOTERS_COUNT.of(proposal.key())
                || scene.has(ElectionLanguage.TURNOUT)
                || scene.has(ElectionLanguage.ELECT)
                || scene.has(ElectionLanguage.EXIT_POLL)
                || scene.has(ElectionLanguage.VOTE_WORD)
                || events.stream().anyMatch(setting.discourse().events()::contains)
                || ((!proposal.rule().equals(Attachments.RULE) || scene.has(ElectionLanguage.HOUSE))
                        && chooser.isRecent(events));
    }

    /// A claim that binds to nothing is only worth an answer where an election or somebody who
    /// stood is named.
    private static boolean isWorthAsking(
            Hints hints, List<String> events, List<List<String>> choices, String rule) {
        return !events.isEmpty()
                || rule.startsWith("turnout")
                || rule.startsWith("voters")
                || rule.startsWith("electorate")
                || (!hints.elsewhere()
                        && (hints.mentioned() || choices.stream().anyMatch(ids -> !ids.isEmpty())));
    }

    /// The index of the item that an item begins in.
    private int indexOf(Item item) {
        var items = setting.items();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).last() >= item.first()) {
                return i;
            }
        }
        return items.size() - 1;
    }
}
