package plumbline.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedTest {

    @TempDir private Path folder = Path.of("");

    private Path seed = folder;
    private Path target = folder;

    @BeforeEach
    void growSeed() throws IOException {
        seed = folder.resolve("seed");
        target = Files.createDirectory(folder.resolve("target"));
        var options = Fixture.options(folder);
        Seed.grow(
                seed,
                young ->
                        LocalApi.start(
                                        new LocalApi.Options(0, young, options.facts(), false),
                                        new PrintWriter(new StringWriter()))
                                .close());
    }

    @Test
    void aNewFolderBeginsWithWhatTheSeedHolds() {
        new Seed(seed).plantIn(target);

        try (var data = DataFolder.open(target)) {
            assertThat(data.facts().current("person:ada-lake")).isPresent();
        }
    }

    @Test
    void whatTheSeedHoldsIsNotLoadedAgain() {
        new Seed(seed).plantIn(target);
        var shown = new StringWriter();

        LocalApi.start(
                        new LocalApi.Options(0, target, Fixture.options(folder).facts(), false),
                        new PrintWriter(shown))
                .close();

        assertThat(shown.toString()).isEmpty();
    }

    @Test
    void aFolderThatHoldsFactsKeepsThem() throws IOException {
        Files.writeString(target.resolve(DataFolder.DATABASE), "mine");

        new Seed(seed).plantIn(target);

        assertThat(target.resolve(DataFolder.DATABASE)).hasContent("mine");
    }

    @Test
    void withoutASeedNothingIsPlanted() {
        new Seed(folder.resolve("none")).plantIn(target);

        assertThat(target).isEmptyDirectory();
    }
}
