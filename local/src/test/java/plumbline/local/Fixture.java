package plumbline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The facts that the tests of this package know.
final class Fixture {

    private Fixture() {}

    /// Writes the fact file into a folder.
    static Path facts(Path folder) {
        try (var content = Fixture.class.getResourceAsStream("facts.jsonl")) {
            if (content == null) {
                throw new IllegalStateException("The fixture facts.jsonl is missing");
            }
            return Files.write(folder.resolve("facts.jsonl"), content.readAllBytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// What the API is started with: those facts alone, on any port.
    static LocalApi.Options options(Path folder) {
        return new LocalApi.Options(0, folder.resolve("data"), List.of(facts(folder)), false);
    }
}
