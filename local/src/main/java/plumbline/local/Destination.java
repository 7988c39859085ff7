package plumbline.local;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import plumbline.catalogue.Catalogue;
import plumbline.fact.Document;
import plumbline.store.Change.Outcome;

/// Where an import publishes to.
interface Destination extends AutoCloseable {

    /// How many documents are published at once.
    int step();

    /// What is stored there already, as far as that is known here.
    Catalogue catalogue();

    /// Publishes at most [#step] documents.
    ///
    /// @return how many were created, changed and already there
    Map<Outcome, Integer> publish(List<Document> documents);

    @Override
    void close();

    /// The destination of a name: an API where it is an address, or else a data folder.
    ///
    /// @throws Trouble where the address is none, or another process has the folder
    static Destination named(String name) {
        if (!name.startsWith("http://") && !name.startsWith("https://")) {
            return new IntoFolder(DataFolder.open(Path.of(name)));
        }
        try {
            return new IntoApi(new RunningApi(new URI(name)));
        } catch (URISyntaxException malformed) {
            throw new Trouble(name + " is no address: " + malformed.getMessage(), malformed);
        }
    }
}
