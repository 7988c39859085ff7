package plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.fact.Document;
import plumbline.fact.DocumentType;
import plumbline.fact.Revision;
import plumbline.fact.Withdrawn;
import plumbline.store.Change.Outcome;

/// What withdrawing a document changes, and what it leaves alone.
abstract class WithdrawalContract extends TableContract {

    private static final String ID = "person:a";
    private static final Document ADA = Samples.person(ID, "Ada");
    private static final String REASON = "There is no such person.";

    private Optional<Change> withdraw(String reason) {
        return table().facts().withdraw(ID, reason, "tester", Precondition.none());
    }

    @Test
    void whoWithdrewWhenAndWhyIsKept() {
        var noon = Clock.fixed(Instant.parse("2026-02-03T12:00:00Z"), ZoneOffset.UTC);
        table().facts().publish(List.of(ADA), "tester");

        table().factsAt(noon).withdraw(ID, REASON, "arn:aws:iam::1:user/ann", Precondition.none());

        assertThat(table().facts().current(ID))
                .contains(
                        new Withdrawn(
                                ID,
                                2,
                                Instant.parse("2026-02-03T12:00:00Z"),
                                "arn:aws:iam::1:user/ann",
                                REASON));
    }

    @Test
    void theEarlierRevisionsStay() {
        table().facts().publish(List.of(ADA), "tester");

        withdraw(REASON);

        assertThat(table().facts().revision(ID, 1).map(TestTable::documentOf)).contains(ADA);
        assertThat(table().facts().revisions(ID, 10))
                .extracting(Revision::revision)
                .containsExactly(2, 1);
    }

    @Test
    void whoReadBeforeNoLongerFindsIt() {
        table().facts().publish(List.of(ADA), "tester");
        var reader = table().facts();
        assertThat(reader.catalogue().entities()).containsKey(ID);

        withdraw(REASON);
        var read = reader.read(List.of(ID));

        assertThat(read.documents()).isEmpty();
        assertThat(read.newer().orElseThrow().entities()).isEmpty();
    }

    @Test
    void itsEntryIsGone() {
        table().facts().publish(List.of(ADA), "tester");

        withdraw(REASON);

        assertThat(table().entries()).isEmpty();
    }

    @Test
    void withdrawingAgainChangesNothingInTheTable() {
        table().facts().publish(List.of(ADA), "tester");
        withdraw(REASON);
        var before = table().items();

        assertThat(withdraw(REASON)).contains(new Change(ID, 2, Outcome.UNCHANGED));
        assertThat(table().items()).isEqualTo(before);
    }

    @Test
    void anotherReasonIsAnotherRevision() {
        table().facts().publish(List.of(ADA), "tester");
        withdraw(REASON);

        assertThat(withdraw("She is the same as person:b."))
                .contains(new Change(ID, 3, Outcome.WITHDRAWN));
    }

    @Test
    void whatWasNeverStoredIsNotWithdrawn() {
        assertThat(withdraw(REASON)).isEmpty();
        assertThat(table().items()).isEmpty();
    }

    @Test
    void anotherRevisionThanExpectedIsAConflict() {
        table().facts().publish(List.of(ADA), "tester");
        var before = table().items();

        assertThatThrownBy(() -> table().facts().withdraw(ID, REASON, "tester", Precondition.at(2)))
                .isInstanceOf(RevisionConflict.class);
        assertThat(table().items()).isEqualTo(before);
    }

    @Test
    void whatIsPublishedAfterItWasWithdrawnIsANewRevision() {
        table().facts().publish(List.of(ADA), "tester");
        withdraw(REASON);

        var changes = table().facts().publish(List.of(ADA), "tester");

        assertThat(changes).containsExactly(new Change(ID, 3, Outcome.CREATED));
        assertThat(table().facts().current(ID).map(TestTable::documentOf)).contains(ADA);
        assertThat(table().facts().catalogue().entities()).containsKey(ID);
    }

    @Test
    void whatMustNeverHaveBeenStoredIsNotPublishedOverAWithdrawal() {
        table().facts().publish(List.of(ADA), "tester");
        withdraw(REASON);

        assertThatThrownBy(() -> table().facts().publish(ADA, "tester", Precondition.at(0)))
                .isInstanceOf(RevisionConflict.class);
        assertThatThrownBy(() -> table().facts().publish(ADA, "tester", new Precondition.InForce()))
                .isInstanceOf(RevisionConflict.class);
    }

    @Test
    void aWithdrawnDocumentMayReturnAsAnotherType() {
        table().facts().publish(List.of(ADA), "tester");
        withdraw(REASON);

        table().facts().publish(List.of(Samples.source(ID)), "tester");

        assertThat(table().entries()).containsExactly(Key.entry(DocumentType.SOURCE, ID));
    }
}
