package plumbline.local;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import plumbline.catalogue.Catalogue;
import plumbline.fact.Document;
import plumbline.fact.DocumentType;
import plumbline.factfile.FactReferences;
import plumbline.store.Change.Outcome;

/// Where an import publishes to.
interface Destination extends AutoCloseable, FactReferences.AlreadyStored {

    /// How many documents are published at once.
    int step();

    /// What is stored there already, as far as that is known here.
    Catalogue catalogue();

    /// The documents that are in force there under some of these ids.
    Map<String, Document> stored(Collection<String> ids);

    @Override
    default Map<String, DocumentType> types(Set<String> ids) {
        return stored(ids).entrySet().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, found -> found.getValue().type()));
    }

    /// Publishes at most [#step] documents.
    ///
    /// @return how many were created, changed and already there
    Map<Outcome, Integer> publish(List<Document> documents);

    @Override
    void close();

    /// Whether a name is the address of an API, and not a folder.
    static boolean isAddress(String name) {
        return name.startsWith("http://") || name.startsWith("https://");
    }

    /// The destination of a name: an API where it is an address, or else a data folder.
    ///
    /// @throws Trouble where the address is none, or another process has the folder
    static Destination named(String name) {
        if (!isAddress(name)) {
            return new IntoFolder(DataFolder.open(Path.of(name)));
        }
        try {
            return new IntoApi(new RunningApi(new URI(name)));
        } catch (URISyntaxException malformed) {
            throw new Trouble(name + " is no address: " + malformed.getMessage(), malformed);
        }
    }
}
