package plumbline.election;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import plumbline.catalogue.FactsInMemory;
import plumbline.claim.ElectionClaim;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.EventReference;
import plumbline.claim.Figure;
import plumbline.claim.Figure.Relation;
import plumbline.claim.Figure.Sense;
import plumbline.claim.Figure.Side;
import plumbline.claim.Named;
import plumbline.claim.ReportReference;
import plumbline.fact.Document;
import plumbline.fact.Election;
import plumbline.fact.Entity;
import plumbline.fact.Source;
import plumbline.verdict.Finding;

/// Judges claims against invented elections. Whoever stands in them is an entity: `ada` and `bo`
/// are people called Ada and Bo, `party:blue` is a party, `option:none` a ballot option.
final class Court {

    private final ElectionFamily family = new ElectionFamily();
    private final FactsInMemory facts;
    private final EventReference event;

    private Court(FactsInMemory facts, EventReference event) {
        this.facts = facts;
        this.event = event;
    }

    /// A court that hears claims on the first of these elections.
    static Court over(ElectionBuilder... elections) {
        var built = Arrays.stream(elections).map(ElectionBuilder::build).toList();
        return new Court(
                new FactsInMemory(documents(built)),
                new EventReference.ById(built.getFirst().id()));
    }

    /// The same court, hearing claims on another event.
    Court on(EventReference other) {
        return new Court(facts, other);
    }

    private static List<Document> documents(List<Election> elections) {
        var documents = new LinkedHashMap<String, Document>();
        for (var election : elections) {
            documents.put(election.id(), election);
            for (var report : election.reports()) {
                report.sources().forEach(id -> documents.put(id, source(id)));
                report.results().forEach(result -> add(documents, result.choice()));
                report.winner().ifPresent(id -> add(documents, id));
            }
        }
        add(documents, "stranger");
        return new ArrayList<>(documents.values());
    }

    private static void add(Map<String, Document> documents, String id) {
        var bare = id.substring(id.indexOf(':') + 1);
        var kind =
                id.startsWith("party:")
                        ? Entity.Kind.PARTY
                        : id.startsWith("option:") ? Entity.Kind.OPTION : Entity.Kind.PERSON;
        documents.put(
                id,
                new Entity(
                        id,
                        kind,
                        bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1),
                        List.of("The Hon. " + bare),
                        Optional.of("XA"),
                        Optional.empty(),
                        List.of()));
    }

    private static Source source(String id) {
        var dash = id.indexOf('-');
        return new Source(
                id,
                "A paper",
                "A title",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                dash < 0 ? Optional.empty() : Optional.of(id.substring(4, dash)));
    }

    Finding hear(Assertion assertion) {
        return hear(new ElectionClaim(event, Optional.empty(), assertion, false));
    }

    Finding hearDenied(Assertion assertion) {
        return hear(new ElectionClaim(event, Optional.empty(), assertion, true));
    }

    Finding hear(Assertion assertion, ReportReference report) {
        return hear(new ElectionClaim(event, Optional.of(report), assertion, false));
    }

    private Finding hear(ElectionClaim claim) {
        var bound = family.bind(claim, facts.catalogue());
        var read = facts.read(family.needs(bound, facts.catalogue()));
        return family.judge(bound, read, facts.catalogue());
    }

    static Assertion share(String choice, Figure percent) {
        return new Assertion.Share(Named.unknown(choice), percent, ElectionClaim.Base.VALID_VOTES);
    }

    static Assertion share(String choice, String percent) {
        return share(choice, Figure.of(percent));
    }

    static Assertion votes(String choice, long number) {
        return new Assertion.Votes(Named.unknown(choice), Figure.count(number));
    }

    static Assertion turnout(String percent) {
        return new Assertion.TurnoutShare(Figure.of(percent));
    }

    static Figure about(Figure figure) {
        return figure.with(new Sense.Hedged(Side.ABOUT));
    }

    static Figure moreThan(String number) {
        return Figure.of(number).with(new Sense.Bound(Relation.MORE_THAN));
    }

    static Figure lessThan(String number) {
        return Figure.of(number).with(new Sense.Bound(Relation.LESS_THAN));
    }
}
