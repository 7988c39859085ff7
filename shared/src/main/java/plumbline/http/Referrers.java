package plumbline.http;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.catalogue.Entry;
import plumbline.catalogue.Facts;
import plumbline.fact.Countries;
import plumbline.fact.Document;
import plumbline.fact.Entity;
import plumbline.fact.Source;
import plumbline.factfile.Mention;
import plumbline.factfile.Mentions;

/// Which stored documents refer to one: the catalogue tells, except for the countries of a roll
/// call, for which the resolutions are read.
final class Referrers {

    private static final int AT_ONCE = 500; // resolutions

    private final Facts facts;
    private final Set<String> names = new HashSet<>();
    private final boolean inRollCalls;

    private Referrers(Document document, Facts facts) {
        this.facts = facts;
        this.names.add(document.id());
        this.inRollCalls =
                document instanceof Entity entity
                        && entity.code()
                                .filter(code -> Countries.builtIn().byCode(code).isEmpty())
                                .filter(names::add)
                                .isPresent();
    }

    /// The ids of the documents that refer to one, in alphabetical order.
    static List<String> to(Document document, Facts facts) {
        return document instanceof Source || document instanceof Entity
                ? new Referrers(document, facts).find()
                : List.of();
    }

    private List<String> find() {
        var found = new ArrayList<String>();
        var rollCalls = new ArrayList<String>();
        for (var entry : StoredFacts.current(facts).entries().values()) {
            if (mentions(entry).anyMatch(names::contains)) {
                found.add(entry.id());
            } else if (inRollCalls && entry instanceof Entry.OfResolution) {
                rollCalls.add(entry.id());
            }
        }
        for (int from = 0; from < rollCalls.size(); from += AT_ONCE) {
            var ids = rollCalls.subList(from, Math.min(from + AT_ONCE, rollCalls.size()));
            facts.read(ids).documents().values().stream()
                    .filter(stored -> mentions(stored.document()).anyMatch(names::contains))
                    .forEach(stored -> found.add(stored.document().id()));
        }
        return found.stream().sorted().toList();
    }

    private static Stream<String> mentions(Entry entry) {
        return switch (entry) {
            case Entry.OfSource(var source) -> mentions(source);
            case Entry.OfEntity(var entity) -> mentions(entity);
            case Entry.OfStatement(var statement) -> mentions(statement);
            case Entry.OfElection election ->
                    Stream.of(election.sources(), election.choices(), List.of(election.country()))
                            .flatMap(List::stream);
            case Entry.OfResolution resolution -> resolution.sources().stream();
        };
    }

    private static Stream<String> mentions(Document document) {
        return Mentions.of(document).stream().map(Mention::name);
    }
}
