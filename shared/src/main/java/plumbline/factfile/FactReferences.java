package plumbline.factfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import plumbline.fact.Countries;
import plumbline.fact.Document;
import plumbline.fact.DocumentType;
import plumbline.fact.Entity;

/// Whether what documents refer to exists: the sources and entities that they name, and the
/// countries. It may stand anywhere among the documents that are published together, or be stored
/// already. A country's code needs an `entity` of kind `country` only where it is none of today's.
public final class FactReferences {

    /// What is stored already.
    public interface AlreadyStored {

        /// The types of those of these ids under which a document is in force.
        Map<String, DocumentType> types(Set<String> ids);

        /// Whether an entity of kind `country` has this code, or this id.
        boolean isCountry(String codeOrId);
    }

    private final Map<String, DocumentType> types = new HashMap<>();
    private final Set<String> countries = new HashSet<>();
    private final AlreadyStored stored;

    private FactReferences(AlreadyStored stored) {
        this.stored = stored;
    }

    /// The faults of the good lines of a file, in file order.
    public static List<LineFault> check(List<Line> lines, AlreadyStored stored) {
        var documents = lines.stream().map(Line::document).toList();
        var references = new FactReferences(stored);
        references.add(documents);
        references.ask(documents);
        var faults = new ArrayList<LineFault>();
        for (var line : lines) {
            for (var mention : Mentions.of(line.document())) {
                references
                        .fault(mention)
                        .ifPresent(
                                detail ->
                                        faults.add(
                                                new LineFault(
                                                        line.number(), mention.pointer(), detail)));
            }
        }
        return List.copyOf(faults);
    }

    private void add(List<Document> documents) {
        for (var document : documents) {
            types.put(document.id(), document.type());
            if (document instanceof Entity entity && entity.kind() == Entity.Kind.COUNTRY) {
                countries.add(entity.id());
                entity.code().ifPresent(countries::add);
            }
        }
    }

    /// Asks at once for all that is not here.
    private void ask(List<Document> documents) {
        var elsewhere = new TreeSet<String>();
        for (var document : documents) {
            Mentions.of(document).stream()
                    .filter(mention -> mention.kind() != Mention.Kind.COUNTRY)
                    .map(Mention::name)
                    .filter(id -> !types.containsKey(id))
                    .forEach(elsewhere::add);
        }
        if (!elsewhere.isEmpty()) {
            types.putAll(stored.types(elsewhere));
        }
    }

    private Optional<String> fault(Mention mention) {
        return switch (mention.kind()) {
            case SOURCE -> fault(mention.name(), DocumentType.SOURCE);
            case ENTITY -> fault(mention.name(), DocumentType.ENTITY);
            case COUNTRY ->
                    isCountry(mention.name())
                            ? Optional.empty()
                            : Optional.of(
                                    "'"
                                            + mention.name()
                                            + "' is neither an ISO 3166-1 code nor the code or id"
                                            + " of an entity of kind country");
        };
    }

    private boolean isCountry(String codeOrId) {
        return Countries.builtIn().byCode(codeOrId).isPresent()
                || countries.contains(codeOrId)
                || stored.isCountry(codeOrId);
    }

    private Optional<String> fault(String id, DocumentType wanted) {
        var names = "'" + id + "' names no " + wanted.word();
        return switch (types.get(id)) {
            case null -> Optional.of(names + " that is stored or published together with this");
            case DocumentType type when type == wanted -> Optional.empty();
            case DocumentType type -> Optional.of(names + ": its type is " + type.word());
        };
    }
}
