package plumbline.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plumbline.catalogue.Entry;
import plumbline.fact.Document;
import plumbline.fact.Election;
import plumbline.fact.Entity;
import plumbline.fact.Resolution;
import plumbline.fact.Source;
import plumbline.factfile.FactJson;
import plumbline.importer.table.Row;

/// What an import made of files: documents that fact files can hold, and all that it reported.
public final class Imported implements Findings {

    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final List<Origin> origins = new ArrayList<>();
    private final List<String> rejected = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    private Imported() {}

    /// Imports files.
    public static Imported of(Format format, Path... files) {
        return of(format, List.of(), Span.ALL, files);
    }

    /// Imports files beside what is known, of a time.
    public static Imported of(
            Format format, Collection<? extends Entry> known, Span span, Path... files) {
        var imported = new Imported();
        try {
            new Conversion(format, new Known(known), span)
                    .run(List.of(files), imported::add, imported.origins::add, imported);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return imported;
    }

    /// A file of these lines, each ended by a line feed.
    public static Path file(Path folder, String name, String... lines) {
        return file(folder, name, StandardCharsets.UTF_8, lines);
    }

    /// A file of these lines in an encoding.
    public static Path file(Path folder, String name, Charset charset, String... lines) {
        try {
            return Files.write(
                    folder.resolve(name), (String.join("\n", lines) + "\n").getBytes(charset));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// A fixture, as it lies among the resources of the tests.
    public static Path fixture(String name) {
        return Path.of("src/test/resources/plumbline/importer", name);
    }

    private void add(Document document) {
        var json = FactJson.write(document);
        if (!FactJson.read(json).equals(document)) {
            throw new IllegalStateException("Not what its JSON says: " + json);
        }
        documents.put(document.id(), document);
    }

    public List<String> ids() {
        return List.copyOf(documents.keySet());
    }

    public Election election(String id) {
        return (Election) document(id);
    }

    public Resolution resolution(String id) {
        return (Resolution) document(id);
    }

    public Entity entity(String id) {
        return (Entity) document(id);
    }

    public List<Source> sources() {
        return documents.values().stream()
                .filter(Source.class::isInstance)
                .map(Source.class::cast)
                .toList();
    }

    public List<Election> elections() {
        return documents.values().stream()
                .filter(Election.class::isInstance)
                .map(Election.class::cast)
                .toList();
    }

    public List<Document> documents() {
        return List.copyOf(documents.values());
    }

    private Document document(String id) {
        var document = documents.get(id);
        if (document == null) {
            throw new AssertionError("No " + id + " among " + documents.keySet());
        }
        return document;
    }

    public List<Origin> origins() {
        return List.copyOf(origins);
    }

    public List<String> rejected() {
        return List.copyOf(rejected);
    }

    public List<String> differences() {
        return List.copyOf(differences);
    }

    public List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    @Override
    public void rejected(Row.Place place, String reason, String detail) {
        rejected.add(place + ": " + reason + (detail.isEmpty() ? "" : ": " + detail));
    }

    @Override
    public void difference(String where, String what) {
        differences.add(where + ": " + what);
    }

    @Override
    public void leftOut(String document, String why) {
        leftOut.add(document + ": " + why);
    }

    @Override
    public void read(long rows) {
        // Progress is for people.
    }
}
