package plumbline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The labelled texts on recorded votes are read at least as well as they were. Figures are
/// percent, as the contract's evaluation counts them.
class RecordedVotesCorpusTest {

    private static final Score SCORE = Score.of(Corpora.checker(), Corpora.labelled("un-dev"));

    @Test
    void answersExpectedClaims() {
        assertThat(SCORE.accuracy()).as("%s", SCORE).isGreaterThanOrEqualTo(93);
    }

    @Test
    void decidesWhatTheFactsDecide() {
        assertThat(SCORE.coverage()).as("%s", SCORE).isGreaterThanOrEqualTo(92);
    }

    @Test
    void isRightWhereItDecides() {
        assertThat(SCORE.precision()).as("%s", SCORE).isGreaterThanOrEqualTo(99);
    }

    @Test
    void turnsNoVerdictRound() {
        assertThat(SCORE.flipped()).as("%s", SCORE).isZero();
    }
}
