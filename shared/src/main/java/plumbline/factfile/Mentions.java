package plumbline.factfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.fact.Document;
import plumbline.fact.Election;
import plumbline.fact.Entity;
import plumbline.fact.Resolution;
import plumbline.fact.Source;
import plumbline.fact.Statement;
import plumbline.fact.Vote;
import plumbline.factfile.Mention.Kind;

/// Where a document names others: sources and entities by their ids, countries by their codes, in a
/// statement also by the id of their entity.
public final class Mentions {

    private final List<Mention> found = new ArrayList<>();

    private Mentions() {}

    /// Every mention, in the order of the format. The code that an entity of kind `country` gives
    /// to itself is none, nor is a place or the name of an event.
    public static List<Mention> of(Document document) {
        var mentions = new Mentions();
        switch (document) {
            case Source _ -> {}
            case Entity entity -> mentions.addOf(entity);
            case Election election -> mentions.addOf(election);
            case Resolution resolution -> mentions.addOf(resolution);
            case Statement statement -> mentions.addOf(statement);
        }
        return List.copyOf(mentions.found);
    }

    private void addOf(Entity entity) {
        entity.country().ifPresent(code -> add(Kind.COUNTRY, "/country", code));
        for (int i = 0; i < entity.members().size(); i++) {
            var member = entity.members().get(i);
            var dated = member.from().isPresent() || member.until().isPresent();
            add(Kind.COUNTRY, "/members/" + i + (dated ? "/country" : ""), member.country());
        }
    }

    private void addOf(Election election) {
        add(Kind.COUNTRY, "/country", election.country());
        for (int i = 0; i < election.reports().size(); i++) {
            var report = election.reports().get(i);
            var place = "/reports/" + i;
            addAll(Kind.SOURCE, place + "/sources", report.sources());
            report.winner().ifPresent(winner -> add(Kind.ENTITY, place + "/winner", winner));
            for (int j = 0; j < report.results().size(); j++) {
                var choice = report.results().get(j).choice();
                add(Kind.ENTITY, place + "/results/" + j + "/choice", choice);
            }
        }
    }

    private void addOf(Resolution resolution) {
        resolution
                .votes()
                .ifPresent(
                        votes -> {
                            for (var vote : Vote.values()) {
                                addAll(
                                        Kind.COUNTRY,
                                        "/votes/" + vote.word(),
                                        votes.countries(vote));
                            }
                        });
        for (int i = 0; i < resolution.earlierTallies().size(); i++) {
            var place = "/earlierTallies/" + i + "/sources";
            addAll(Kind.SOURCE, place, resolution.earlierTallies().get(i).sources());
        }
        for (int i = 0; i < resolution.corrections().size(); i++) {
            var country = resolution.corrections().get(i).country();
            add(Kind.COUNTRY, "/corrections/" + i + "/country", country);
        }
        addAll(Kind.COUNTRY, "/vetoedBy", resolution.vetoedBy());
        addAll(Kind.SOURCE, "/sources", resolution.sources());
    }

    private void addOf(Statement statement) {
        var shape = StatementShape.of(statement.predicate());
        kind(shape.subject()).ifPresent(kind -> add(kind, "/subject", statement.subject()));
        kind(shape.object())
                .ifPresent(
                        kind ->
                                statement
                                        .object()
                                        .ifPresent(object -> add(kind, "/object", object)));
        addAll(Kind.SOURCE, "/sources", statement.sources());
    }

    private static Optional<Kind> kind(StatementShape.Party party) {
        return switch (party) {
            case COUNTRY -> Optional.of(Kind.COUNTRY);
            case ENTITY -> Optional.of(Kind.ENTITY);
            case EVENT_NAME -> Optional.empty();
        };
    }

    private void addAll(Kind kind, String pointer, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            add(kind, pointer + "/" + i, names.get(i));
        }
    }

    private void add(Kind kind, String pointer, String name) {
        found.add(new Mention(kind, pointer, name));
    }
}
