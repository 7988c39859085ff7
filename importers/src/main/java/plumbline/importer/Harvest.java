package plumbline.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import plumbline.catalogue.Entry;
import plumbline.fact.Countries;
import plumbline.fact.Document;
import plumbline.fact.Election;
import plumbline.fact.Entity;
import plumbline.fact.Resolution;
import plumbline.fact.Source;
import plumbline.importer.country.FormerCountries;
import plumbline.importer.table.InputFile;
import plumbline.importer.table.Layout;
import plumbline.importer.table.Row;

/// Gathers what a format makes of its files. A document goes on once its sources and entities have,
/// those that no document refers to never do.
public final class Harvest {

    private static final String OUTSIDE = "not of the time asked for";
    private static final String ELSEWHERE = "known from elsewhere";

    private final Known known;
    private final Span span;
    private final String sourcePrefix;
    private final Consumer<Document> documents;
    private final Consumer<Origin> origins;
    private final Findings findings;

    private final Map<String, Document> offered = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private long rows;

    Harvest(
            Known known,
            Span span,
            String sourcePrefix,
            Consumer<Document> documents,
            Consumer<Origin> origins,
            Findings findings) {
        this.known = known;
        this.span = span;
        this.sourcePrefix = sourcePrefix;
        this.documents = documents;
        this.origins = origins;
        this.findings = findings;
    }

    /// Reads the rows of a file; those that do not fit its header are reported.
    ///
    /// @throws ImportRefused where it has none of the layouts
    /// @throws java.io.IOException where it cannot be read
    public void rows(InputFile file, List<Layout> layouts, Consumer<Row> each)
            throws java.io.IOException {
        file.rows(
                layouts,
                row -> {
                    findings.read(++rows);
                    each.accept(row);
                },
                (place, reason) -> {
                    findings.read(++rows);
                    findings.rejected(place, reason, "");
                });
    }

    /// Offers a source that documents may refer to.
    ///
    /// @return its id
    public String offer(Source source) {
        offered.putIfAbsent(source.id(), source);
        return source.id();
    }

    /// Offers an entity that documents may refer to.
    ///
    /// @return its id; that of the one that is known already, which stays as it is
    public String offer(Entity entity) {
        var same = known.same(entity);
        if (same.isEmpty()) {
            offered.putIfAbsent(entity.id(), entity);
        } else {
            given.add(same.get());
        }
        return same.orElse(entity.id());
    }

    /// Takes an election, unless it is known from elsewhere.
    public void add(Election election, Origin origin) {
        if (!span.holds(election.date())) {
            findings.leftOut(election.id(), OUTSIDE);
            return;
        }
        var elsewhere = known.elsewhere(election, sourcePrefix);
        if (elsewhere.isPresent()) {
            findings.leftOut(election.id(), ELSEWHERE + ": " + elsewhere.get());
            return;
        }
        var entry = (Entry.OfElection) Entry.of(election);
        var named = new LinkedHashSet<>(entry.sources());
        named.addAll(entry.choices());
        give(named, List.of(election.country()));
        give(election, origin);
    }

    /// Takes a resolution, unless it is known from elsewhere.
    public void add(Resolution resolution, Origin origin) {
        if (!span.holds(resolution.date())) {
            findings.leftOut(resolution.id(), OUTSIDE);
            return;
        }
        var elsewhere = known.elsewhere(resolution.id(), sourcePrefix);
        if (elsewhere.isPresent()) {
            findings.leftOut(resolution.id(), ELSEWHERE);
            return;
        }
        var voters = new ArrayList<String>();
        resolution.votes().ifPresent(call -> call.byVote().values().forEach(voters::addAll));
        give(new LinkedHashSet<>(resolution.sources()), voters);
        give(resolution, origin);
    }

    private void give(Set<String> ids, List<String> countries) {
        for (var id : ids) {
            Optional.ofNullable(offered.get(id)).ifPresent(this::giveOnce);
        }
        for (var code : countries) {
            if (Countries.builtIn().byCode(code).isEmpty() && !known.hasCountry(code)) {
                giveOnce(FormerCountries.entity(code));
            }
        }
    }

    private void giveOnce(Document document) {
        if (given.add(document.id())) {
            documents.accept(document);
        }
    }

    private void give(Document document, Origin origin) {
        if (!given.add(document.id())) {
            throw new IllegalStateException("Two documents have the id " + document.id());
        }
        documents.accept(document);
        origins.accept(origin);
    }

    /// Whether a document of that id was taken already.
    public boolean has(String id) {
        return given.contains(id);
    }

    /// Reports a row that cannot be used.
    ///
    /// @param reason the kind of thing that is the matter
    public void reject(Row row, String reason) {
        findings.rejected(row.place(), reason, "");
    }

    /// Reports a row that cannot be used.
    ///
    /// @param reason the kind of thing that is the matter
    /// @param detail what it is in this row
    public void reject(Row row, String reason, String detail) {
        findings.rejected(row.place(), reason, detail);
    }

    /// Reports a row that cannot be used, after it was read.
    public void reject(Row.Place place, String reason, String detail) {
        findings.rejected(place, reason, detail);
    }

    /// Reports figures of the data set that disagree.
    ///
    /// @param where a row, or the document that several rows make
    public void difference(String where, String what) {
        findings.difference(where, what);
    }
}
