package plumbline.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.fact.Document;
import plumbline.fact.DocumentType;
import plumbline.fact.Entity;
import plumbline.factfile.FactReferences;
import plumbline.factfile.Line;
import plumbline.factfile.LineFault;
import plumbline.factfile.Parsed;
import plumbline.factfile.Turn;

/// Fact files that are published together: one bad line in any of them, and none is.
final class FactFiles {

    private record ParsedFile(Path file, Parsed parsed) {}

    /// A bad line of one of the files.
    record Fault(Path file, LineFault fault) {

        @Override
        public String toString() {
            var where = fault.pointer().isEmpty() ? "" : fault.pointer() + " ";
            return "%s:%d: %s%s".formatted(file, fault.line(), where, fault.detail());
        }
    }

    private record Place(Path file, Line line) {}

    private final List<ParsedFile> files;

    private FactFiles(List<ParsedFile> files) {
        this.files = List.copyOf(files);
    }

    static FactFiles parse(List<FactFileBytes> files) {
        return new FactFiles(
                files.stream().map(file -> new ParsedFile(file.file(), file.parse())).toList());
    }

    /// The same files without the documents of some ids.
    FactFiles without(Set<String> ids) {
        return new FactFiles(
                files.stream()
                        .map(file -> new ParsedFile(file.file(), without(ids, file.parsed())))
                        .toList());
    }

    private static Parsed without(Set<String> ids, Parsed parsed) {
        var lines =
                parsed.lines().stream()
                        .filter(line -> !ids.contains(line.document().id()))
                        .toList();
        return new Parsed(lines, parsed.faults());
    }

    /// Every document: none before those that it refers to, else in the order of the files and
    /// their lines.
    List<Document> documents() {
        return files.stream()
                .flatMap(file -> file.parsed().lines().stream())
                .map(Line::document)
                .distinct()
                .sorted(Comparator.comparing(Turn::of))
                .toList();
    }

    /// Every fault of every file.
    ///
    /// @param stored what is stored already: documents may refer to it
    List<Fault> faults(FactReferences.AlreadyStored stored) {
        var known = new InAnyFile(documents(), stored);
        var contradictions = contradictions();
        var faults = new ArrayList<Fault>();
        for (var file : files) {
            var own = new ArrayList<>(file.parsed().faults());
            own.addAll(FactReferences.check(file.parsed().lines(), known));
            own.addAll(contradictions.getOrDefault(file.file(), List.of()));
            own.sort(Comparator.comparingInt(LineFault::line));
            own.forEach(fault -> faults.add(new Fault(file.file(), fault)));
        }
        return faults;
    }

    /// What documents may refer to: what is stored, and what any of the files holds.
    private static final class InAnyFile implements FactReferences.AlreadyStored {

        private final Map<String, DocumentType> types = new HashMap<>();
        private final List<Entity> countries = new ArrayList<>();
        private final FactReferences.AlreadyStored stored;

        InAnyFile(List<Document> documents, FactReferences.AlreadyStored stored) {
            this.stored = stored;
            for (var document : documents) {
                types.put(document.id(), document.type());
                if (document instanceof Entity entity && entity.kind() == Entity.Kind.COUNTRY) {
                    countries.add(entity);
                }
            }
        }

        @Override
        public Map<String, DocumentType> types(Set<String> ids) {
            var elsewhere = new HashSet<>(ids);
            elsewhere.removeAll(types.keySet());
            var all = new HashMap<>(types);
            if (!elsewhere.isEmpty()) {
                all.putAll(stored.types(elsewhere));
            }
            return all;
        }

        @Override
        public boolean isCountry(String codeOrId) {
            return countries.stream().anyMatch(country -> country.isCountry(codeOrId))
                    || stored.isCountry(codeOrId);
        }
    }

    /// Documents that another file has under the same id with another content: importing both would
    /// change one into the other, and back again the next time.
    private Map<Path, List<LineFault>> contradictions() {
        var first = new HashMap<String, Place>();
        var faults = new HashMap<Path, List<LineFault>>();
        for (var file : files) {
            for (var line : file.parsed().lines()) {
                var place = new Place(file.file(), line);
                var other = first.putIfAbsent(line.document().id(), place);
                if (other != null && !other.line().document().equals(line.document())) {
                    faults.computeIfAbsent(file.file(), path -> new ArrayList<>())
                            .add(
                                    new LineFault(
                                            line.number(),
                                            "/id",
                                            "'%s' already stands in %s, line %d, with another content"
                                                    .formatted(
                                                            line.document().id(),
                                                            other.file(),
                                                            other.line().number())));
                }
            }
        }
        return faults;
    }
}
