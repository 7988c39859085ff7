package plumbline.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.catalogue.Catalogue;
import plumbline.fact.Document;
import plumbline.fact.Entity;
import plumbline.factfile.FactReferences;
import plumbline.factfile.Line;
import plumbline.factfile.LineFault;
import plumbline.factfile.Parsed;

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

    /// Every document, in the order of the files and their lines.
    List<Document> documents() {
        return files.stream()
                .flatMap(file -> file.parsed().lines().stream())
                .map(Line::document)
                .distinct()
                .toList();
    }

    /// Every fault of every file.
    ///
    /// @param stored what is stored already: documents may refer to it
    List<Fault> faults(Catalogue stored) {
        var countries = countries(stored);
        var contradictions = contradictions();
        var faults = new ArrayList<Fault>();
        for (var file : files) {
            var own = new ArrayList<>(file.parsed().faults());
            own.addAll(FactReferences.check(file.parsed().lines(), countries::contains));
            own.addAll(contradictions.getOrDefault(file.file(), List.of()));
            own.sort(Comparator.comparingInt(LineFault::line));
            own.forEach(fault -> faults.add(new Fault(file.file(), fault)));
        }
        return faults;
    }

    /// The ids and codes of the countries that are not built in.
    private Set<String> countries(Catalogue stored) {
        var names = new HashSet<String>();
        var entities = new ArrayList<>(stored.entities().values());
        documents().stream()
                .filter(Entity.class::isInstance)
                .map(Entity.class::cast)
                .forEach(entities::add);
        for (var entity : entities) {
            if (entity.kind() == Entity.Kind.COUNTRY) {
                names.add(entity.id());
                entity.code().ifPresent(names::add);
            }
        }
        return names;
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
