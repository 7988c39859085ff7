package plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Entry;
import plumbline.fact.Document;
import plumbline.fact.Election;
import plumbline.fact.Revision;
import plumbline.fact.Stored;

/// What readers see.
abstract class ReadingContract extends TableContract {

    @Test
    void documentsOfEveryTypeAreReadAsTheyWerePublished() {
        table().facts().publish(Samples.oneOfEach(), "tester");

        var ids = Samples.oneOfEach().stream().map(Document::id).toList();

        assertThat(table().facts().read(ids).documents().values())
                .<Object>extracting(Stored::document)
                .containsExactlyInAnyOrderElementsOf(Samples.oneOfEach());
    }

    @Test
    void aFigureKeepsItsLastZeros() {
        table().facts().publish(List.of(Samples.election("election:a", 2022, "81.300")), "tester");

        var read = table().facts().read(List.of("election:a"));

        var election = read.get("election:a", Election.class).orElseThrow().document();
        assertThat(election.reports().getFirst().resultOf("person:a").orElseThrow().percent())
                .hasToString("Optional[81.300]");
    }

    @Test
    void fortyClaimsWithOneHundredAndTwentyIdsCostTwoBatches() {
        var wire = Wire.open();
        table().facts().publish(Samples.people(120), "tester");

        var read =
                table().facts(wire).read(Samples.people(120).stream().map(Document::id).toList());

        assertThat(read.documents()).hasSize(120);
        assertThat(wire.operations()).containsExactly("BatchGetItem", "BatchGetItem");
    }

    @Test
    void whatIsNotStoredIsMissing() {
        var read = table().facts().read(List.of("election:none"));

        assertThat(read.documents()).isEmpty();
    }

    @Test
    void whatCannotBeAnIdIsMissing() {
        var odd = List.of("", "a b", "x".repeat(5_000), "\ud800", "\udc00", "\n");

        var read = table().facts().read(odd);

        assertThat(read.documents()).isEmpty();
    }

    @Test
    void anIdThatIsNamedTwiceIsReadOnce() {
        table().facts().publish(List.of(Samples.source("src:a")), "tester");

        var read = table().facts().read(Collections.nCopies(3, "src:a"));

        assertThat(read.documents()).hasSize(1);
    }

    @Test
    void whatCannotBeARevisionIsNotStored() {
        table().facts().publish(List.of(Samples.source("src:a")), "tester");
        var facts = table().facts();

        assertThat(IntStream.of(-1, 0, 2, Key.LAST_REVISION, Integer.MAX_VALUE))
                .allSatisfy(at -> assertThat(facts.revision("src:a", at)).isEmpty());
    }

    @Test
    void revisionsComeTheNewestFirst() {
        var facts = table().facts();
        for (int i = 1; i <= 11; i++) {
            facts.publish(List.of(Samples.person("person:a", "Name " + i)), "tester");
        }

        assertThat(facts.revisions("person:a", 3))
                .extracting(Revision::revision)
                .containsExactly(11, 10, 9);
    }

    @Test
    void theCatalogueHoldsWhatCanBeTalkedAbout() {
        table().facts().publish(Samples.oneOfEach(), "tester");

        var expected = new ArrayList<>(Samples.oneOfEach().stream().map(Entry::of).toList());
        expected.removeIf(Entry.OfSource.class::isInstance);

        assertThat(table().facts().catalogue().entries().values())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theCatalogueIsLoadedOnce() {
        var wire = Wire.open();
        var facts = table().facts(wire);
        facts.catalogue();
        wire.forget();

        facts.catalogue();

        assertThat(wire.operations()).isEmpty();
    }

    @Test
    void anEmptyTableHasAnEmptyCatalogue() {
        assertThat(table().facts().catalogue().entries()).isEmpty();
    }

    @Test
    void aReaderLearnsOfWhatAnotherPublished() {
        var reader = table().facts();
        reader.catalogue();

        table().facts().publish(List.of(Samples.person("person:a", "A")), "tester");

        assertThat(reader.read(List.of()).newer().map(Catalogue::entities))
                .hasValueSatisfying(entities -> assertThat(entities).containsKey("person:a"));
    }

    @Test
    void aReaderThatIsUpToDateLearnsNothing() {
        table().facts().publish(Samples.oneOfEach(), "tester");
        var reader = table().facts();
        reader.catalogue();

        assertThat(reader.read(List.of("src:a")).newer()).isEmpty();
    }

    @Test
    void theCatalogueThatWasNewerIsTheOneHeld() {
        var reader = table().facts();
        reader.catalogue();
        table().facts().publish(Samples.oneOfEach(), "tester");

        var newer = reader.read(List.of()).newer();

        assertThat(newer).containsSame(reader.catalogue());
        assertThat(reader.read(List.of()).newer()).isEmpty();
    }
}
