package plumbline.store;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Facts;
import plumbline.fact.Document;
import plumbline.fact.DocumentType;
import plumbline.fact.Ids;
import plumbline.fact.Revision;
import plumbline.fact.Stored;
import plumbline.fact.Withdrawn;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The stored facts in their one DynamoDB table. Safe for use by several threads.
///
/// Every method throws [TableThrottled] where the table serves no more requests for the moment and
/// [TableUnavailable] where it cannot be reached.
public final class FactTable implements Facts {

    /// The most revisions that one call gives.
    public static final int MAX_REVISIONS = 100;

    /// The form of the catalogue's entries that this code writes. Publishing what is stored as it
    /// is writes those of another form anew.
    public static final int ENTRY_FORM = EntryJson.FORM;

    private static final String TABLE = "PLUMBLINE_TABLE";
    private static final String ENDPOINT = "PLUMBLINE_DYNAMODB_ENDPOINT";

    /* With the SDK's standard retries (three attempts) a request ends well within the 30 seconds
     * that an HTTP API waits for its function; the SDK's own defaults for DynamoDB do not. */
    private static final Duration CONNECTING = Duration.ofSeconds(1);
    private static final Duration ANSWERING = Duration.ofSeconds(5);

    /// What the catalogue of checking holds: a source is cited, never talked about.
    private static final Set<DocumentType> TALKED_ABOUT =
            EnumSet.complementOf(EnumSet.of(DocumentType.SOURCE));

    private final Table table;
    private final Publisher publisher;
    private final Documents documents;
    private final Held<Catalogue> catalogue;
    private final Held<SearchIndex> index;

    /// The facts in a table.
    ///
    /// @param client how to reach DynamoDB; it stays the caller's to close
    /// @param table the table's name, as made by [TableDefinition]
    public FactTable(DynamoDbClient client, String table) {
        this(client, table, Clock.systemUTC());
    }

    FactTable(DynamoDbClient client, String table, Clock clock) {
        this.table = new Table(client, table);
        this.publisher = new Publisher(this.table, clock);
        this.documents = new Documents(this.table);
        var talkedAbout = new Entries(this.table, this.documents, TALKED_ABOUT);
        this.catalogue = new Held<>(talkedAbout::whole, talkedAbout::since, Catalogue::version);
        var everything = new Entries(this.table, this.documents, EnumSet.allOf(DocumentType.class));
        this.index =
                new Held<>(
                        () -> new SearchIndex(everything.whole()),
                        held -> new SearchIndex(everything.since(held.catalogue())),
                        held -> held.catalogue().version());
    }

    /// The facts in the table that the environment names: `PLUMBLINE_TABLE`, at
    /// `PLUMBLINE_DYNAMODB_ENDPOINT` where that is given; region and credentials as the SDK finds
    /// them. Makes no request.
    ///
    /// @throws IllegalStateException where the environment names no table
    public static FactTable fromEnvironment() {
        return from(System.getenv());
    }

    static FactTable from(Map<String, String> environment) {
        var table = environment.getOrDefault(TABLE, "");
        if (table.isBlank()) {
            throw new IllegalStateException(TABLE + " must name the DynamoDB table of the facts");
        }
        var client =
                DynamoDbClient.builder()
                        .httpClientBuilder(
                                UrlConnectionHttpClient.builder()
                                        .connectionTimeout(CONNECTING)
                                        .socketTimeout(ANSWERING))
                        .overrideConfiguration(
                                o ->
                                        o.retryStrategy(RetryMode.STANDARD)
                                                .addExecutionInterceptor(new HangUp()));
        var endpoint = environment.getOrDefault(ENDPOINT, "");
        if (!endpoint.isBlank()) {
            client.endpointOverride(URI.create(endpoint));
        }
        return new FactTable(client.build(), table);
    }

    /// Makes requests after which no connection of [#fromEnvironment()] stays open, so that the
    /// process may be frozen and go on elsewhere.
    public void beforeSnapshot(Runnable requests) {
        HangUp.after(requests);
    }

    @Override
    public Catalogue catalogue() {
        return catalogue.get();
    }

    /// {@inheritDoc}
    ///
    /// One `BatchGetItem` up to 99 ids, one more for every further 100.
    @Override
    public Read read(Collection<String> ids) {
        var batch = documents.now(ids);
        return new Read(batch.documents(), catalogue.newer(batch.version()));
    }

    /// {@inheritDoc}
    ///
    /// One `BatchGetItem` up to 99 ids, one more for every further 100; and a `Query` for every
    /// document that was published after that moment.
    @Override
    public Read read(Collection<String> ids, Catalogue known) {
        var batch = documents.at(known.snapshot(), ids);
        return new Read(batch.documents(), catalogue.newer(batch.version()));
    }

    /// The current revision of a document, if it was ever stored.
    public Optional<Revision> current(String id) {
        return Ids.isValid(id) ? revision(Key.current(id)) : Optional.empty();
    }

    /// One revision of a document, if there is one.
    ///
    /// @param at 1 for the first
    public Optional<Revision> revision(String id, int at) {
        return Ids.isValid(id) && at >= 1 && at <= Key.LAST_REVISION
                ? revision(Key.revision(id, at))
                : Optional.empty();
    }

    private Optional<Revision> revision(Key key) {
        return table.get(key).map(DocumentItem::revision);
    }

    /// The last revisions of a document, the newest first; none where it is not stored.
    ///
    /// @param limit how many at most, 1 to [#MAX_REVISIONS]
    public List<Revision> revisions(String id, int limit) {
        if (limit < 1 || limit > MAX_REVISIONS) {
            throw new IllegalArgumentException(
                    "1 to " + MAX_REVISIONS + " revisions, not " + limit);
        }
        if (!Ids.isValid(id)) {
            return List.of();
        }
        return table.last(Key.document(id), Key.REVISIONS, limit).stream()
                .map(DocumentItem::revision)
                .toList();
    }

    /// Publishes documents: each whole or not at all. One that is stored already as it is is not
    /// written. Where an exception ends it, publishing the same documents again completes what is
    /// missing and changes nothing else.
    ///
    /// @param publishedBy who publishes: a principal's name, or `shipped`
    /// @return what became of each id, in the order of its first occurrence
    /// @throws DocumentTooLarge before anything is written
    /// @throws IllegalArgumentException where two different documents have one id, before anything
    ///     is written
    public List<Change> publish(List<? extends Document> documents, String publishedBy) {
        return publisher.publish(Draft.of(documents), publishedBy, Precondition.none());
    }

    /// Publishes a document where a precondition holds. Where this very document was written over
    /// a revision for which it held, and no other followed, the publication took place already and
    /// nothing is written.
    ///
    /// @throws RevisionConflict where the precondition does not hold
    /// @throws DocumentTooLarge before anything is written
    public Change publish(Document document, String publishedBy, Precondition precondition) {
        return publisher.publish(List.of(Draft.of(document)), publishedBy, precondition).getFirst();
    }

    /// Withdraws a document by a revision that says why: whole or not at all. One that is
    /// withdrawn already for the same reason is not written. Where an exception ends it,
    /// withdrawing again completes it. Whether other documents refer to it is for the caller to
    /// see to.
    ///
    /// @param reason why, 1 to [Withdrawn#MAX_REASON] characters
    /// @return empty where nothing was ever stored under the id
    /// @throws RevisionConflict where the precondition does not hold
    public Optional<Change> withdraw(
            String id, String reason, String withdrawnBy, Precondition precondition) {
        var draft = new Draft.Withdrawing(id, reason);
        return publisher.publish(List.of(draft), withdrawnBy, precondition).stream().findFirst();
    }

    /// Those of the ids whose document is withdrawn, with the revision that says why. One
    /// `BatchGetItem` for every 100 ids.
    public Map<String, Withdrawn> withdrawn(Collection<String> ids) {
        return documents.withdrawn(ids);
    }

    /// A page of the documents that a search looks for, as they are now.
    ///
    /// @throws BadCursor where the cursor is not one that a page of this search gave
    public SearchPage search(Search search) {
        var held = index.get();
        var page = held.page(search);
        var batch = documents.at(held.catalogue().snapshot(), page.ids());
        var newer = index.newer(batch.version());
        if (newer.isPresent()) {
            page = newer.get().page(search);
            batch = documents.at(newer.get().catalogue().snapshot(), page.ids());
        }
        var key = batch.item().cursorKey();
        Cursor.require(search, key);
        var found = new ArrayList<Stored<? extends Document>>();
        for (var id : page.ids()) {
            Optional.ofNullable(batch.documents().get(id)).ifPresent(found::add);
        }
        return new SearchPage(found, page.next().map(cursor -> cursor.write(search, key)));
    }
}
