package plumbline.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.check.Checker;
import plumbline.check.TextRequest;
import plumbline.claim.Claim;
import plumbline.corpus.Corpora;
import plumbline.json.Faults;
import plumbline.json.Fields;
import plumbline.json.JsonText;
import plumbline.json.JsonWriter;
import plumbline.json.Spot;

/// The `normalized` of every claim that is read from a text, posted to the route of its kind, gives
/// the same verdict.
class NormalizedOfTextsTest {

    private static final Checker CHECKER = Corpora.checker();

    static Stream<TextRequest> texts() {
        return Corpora.texts("elections-dev").stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isJudgedAsTheTextIs(TextRequest text) {
        for (var checked : CHECKER.check(text)) {
            reader(checked.claim())
                    .ifPresent(
                            reader -> {
                                var normalized =
                                        JsonWriter.object(
                                                out -> NormalizedJson.write(out, checked.claim()));
                                assertThat(CHECKER.check(read(normalized, reader)).finding())
                                        .as(normalized)
                                        .extracting("verdict", "reason")
                                        .containsExactly(
                                                checked.finding().verdict(),
                                                checked.finding().reason());
                            });
        }
    }

    private static Optional<Function<Fields, ? extends Optional<? extends Claim>>> reader(
            Claim claim) {
        return switch (claim.kind()) {
            case VOTE_SHARE, VOTE_COUNT, MARGIN, RANK, WINNER, SEATS ->
                    Optional.of(ElectionClaimJson::readVoteShare);
            case TURNOUT, VOTERS, ELECTORATE -> Optional.of(ElectionClaimJson::readTurnout);
            case COUNTRY_VOTE, GROUP_VOTE, TALLY, ADOPTION, VETO ->
                    Optional.of(ResolutionClaimJson::read);
            case CHANGE, DATE, MEMBERSHIP, OFFICE, MEETING, DURATION -> Optional.empty();
        };
    }

    private static Claim read(
            String json, Function<Fields, ? extends Optional<? extends Claim>> reader) {
        var faults = new Faults();
        var claim =
                JsonText.read(json, faults)
                        .flatMap(value -> Spot.root(value, faults).fields())
                        .flatMap(fields -> reader.apply(fields));
        assertThat(faults.list()).as(json).isEmpty();
        return claim.orElseThrow();
    }
}
