package plumbline.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import plumbline.store.FactTable;
import plumbline.store.TableDefinition;

/// A folder that holds the facts of one machine: DynamoDB Local's file, a lock that one process at
/// a time has, and a note of the fact files that were loaded.
public final class DataFolder implements AutoCloseable {

    /// DynamoDB Local's file.
    static final String DATABASE = "facts.db";

    /// The note of the fact files that are in it.
    static final String LOADED = "loaded";

    private static final String TABLE = "plumbline";

    private final Path folder;
    private final FileChannel lock;
    private final EmbeddedDynamoDb database;
    private final FactTable facts;

    private DataFolder(Path folder, FileChannel lock, EmbeddedDynamoDb database) {
        this.folder = folder;
        this.lock = lock;
        this.database = database;
        this.facts = new FactTable(database.client(), TABLE);
    }

    /// Opens a folder, which is made where there is none.
    ///
    /// @throws Trouble where another process has it, or it cannot be written
    public static DataFolder open(Path folder) {
        return open(folder, Optional.empty());
    }

    /// Opens a folder; where there is none, it is made with the facts that ship, as far as these
    /// were loaded into a seed before.
    ///
    /// @throws Trouble where another process has it, or it cannot be written
    static DataFolder openWithShippedFacts(Path folder) {
        return open(folder, Optional.of(new Seed(Home.seed())));
    }

    private static DataFolder open(Path folder, Optional<Seed> seed) {
        var lock = lock(folder);
        try {
            seed.ifPresent(grown -> grown.plantIn(folder));
            var database = EmbeddedDynamoDb.open(folder.resolve(DATABASE));
            database.createTable(TableDefinition.create(TABLE));
            return new DataFolder(folder, lock, database);
        } catch (RuntimeException failed) {
            // Whatever it was, the lock must not outlive a folder that was not opened.
            release(lock);
            throw failed;
        }
    }

    private static FileChannel lock(Path folder) {
        try {
            Files.createDirectories(folder);
            var channel =
                    FileChannel.open(
                            folder.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                channel.close();
                throw new FolderInUse(folder);
            }
            Files.deleteIfExists(port(folder));
            return channel;
        } catch (IOException failed) {
            throw new Trouble("The data folder " + folder + " cannot be used: " + failed, failed);
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException hereToo) {
            return true;
        }
    }

    private static void release(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException failed) {
            throw new Trouble("The data folder's lock could not be released: " + failed, failed);
        }
    }

    /// The facts in it.
    public FactTable facts() {
        return facts;
    }

    /// The note of the fact files that were loaded.
    LoadedFiles loadedFiles() {
        return new LoadedFiles(folder.resolve(LOADED));
    }

    /// Tells other processes at which port this one serves the folder.
    void announce(int port) {
        try {
            Files.writeString(port(folder), Integer.toString(port), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new Trouble(
                    "The data folder " + folder + " cannot be written: " + failed, failed);
        }
    }

    /// The port at which the process that has a folder serves it, if it does.
    static Optional<Integer> servedAt(Path folder) {
        try {
            return Optional.of(
                    Integer.valueOf(Files.readString(port(folder), StandardCharsets.UTF_8)));
        } catch (IOException | NumberFormatException notServed) {
            return Optional.empty();
        }
    }

    private static Path port(Path folder) {
        return folder.resolve("port");
    }

    @Override
    public void close() {
        database.close();
        try {
            Files.deleteIfExists(port(folder));
        } catch (IOException failed) {
            throw new Trouble(
                    "The data folder " + folder + " cannot be written: " + failed, failed);
        } finally {
            release(lock);
        }
    }
}
