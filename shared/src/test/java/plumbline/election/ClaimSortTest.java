package plumbline.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.text.Rule;

/// What the rules of the grammar claim is known before any text is read.
class ClaimSortTest {

    @Test
    void everySortIsClaimedByARule() {
        var claimed =
                ElectionLanguage.LANGUAGE.grammar().rules().stream()
                        .filter(rule -> !rule.phrase())
                        .map(ClaimSort::of);

        assertThat(claimed).contains(ClaimSort.values());
    }

    @Test
    void aRuleThatClaimsWhatNobodyKnowsIsRefused() {
        var rule = new Rule("new", false, List.of("WEATHER"), List.of(), List.of(), List.of());

        assertThatThrownBy(() -> ClaimSort.of(rule))
                .hasMessage("new: no such sort of claim: WEATHER");
    }
}
