package plumbline.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import plumbline.claim.Claim;
import plumbline.claim.ElectionClaim;
import plumbline.claim.EventReference;
import plumbline.claim.Named;
import plumbline.claim.ResolutionClaim;
import plumbline.json.Faults;
import plumbline.json.Fields;
import plumbline.json.JsonText;
import plumbline.json.JsonWriter;
import plumbline.json.Spot;

/// What an answer's `normalized` says is what was checked.
class NormalizedRoundTripTest {

    @Property
    void aVoteShareClaimIsReadAsItIsWritten(@ForAll("voteShareClaims") ElectionClaim claim) {
        assertReadsBack(claim, ElectionClaimJson::readVoteShare);
    }

    @Property
    void aTurnoutClaimIsReadAsItIsWritten(@ForAll("turnoutClaims") ElectionClaim claim) {
        assertReadsBack(claim, ElectionClaimJson::readTurnout);
    }

    @Property
    void aUnVoteClaimIsReadAsItIsWritten(@ForAll("unVoteClaims") ResolutionClaim claim) {
        assertReadsBack(claim, ResolutionClaimJson::read);
    }

    /// Programs in between that keep numbers as doubles take trailing zeros off.
    @Property
    void aFigureSurvivesDoubles(@ForAll("turnoutClaims") ElectionClaim claim) {
        var text = write(claim).replaceAll("(\\.\\d*?[1-9])0+(?=[,}])", "$1");
        var whole = text.replaceAll("\\.0+(?=[,}])", "");

        assertSame(read(whole, ElectionClaimJson::readTurnout), claim);
    }

    @Provide
    Arbitrary<ElectionClaim> voteShareClaims() {
        return GeneratedClaims.election(GeneratedClaims.voteShares());
    }

    @Provide
    Arbitrary<ElectionClaim> turnoutClaims() {
        return GeneratedClaims.election(GeneratedClaims.turnouts());
    }

    @Provide
    Arbitrary<ResolutionClaim> unVoteClaims() {
        return GeneratedClaims.resolution();
    }

    private static <C extends Claim> void assertReadsBack(
            C claim, Function<Fields, Optional<C>> reader) {
        assertSame(read(write(claim), reader), claim);
    }

    private static String write(Claim claim) {
        return JsonWriter.object(out -> NormalizedJson.write(out, claim));
    }

    private static <C extends Claim> C read(String text, Function<Fields, Optional<C>> reader) {
        var faults = new Faults();
        var read =
                JsonText.read(text, faults)
                        .flatMap(value -> Spot.root(value, faults).fields())
                        .flatMap(reader);
        assertThat(faults.list()).as(text).isEmpty();
        return read.orElseThrow();
    }

    /// The same but for what binding settles: a name is known by what it stands for, an event that
    /// is the only candidate by its id, a number by its value.
    private static void assertSame(Claim read, Claim claim) {
        assertThat(read)
                .usingRecursiveComparison()
                .withStrictTypeChecking()
                .withEqualsForType((a, b) -> a.compareTo(b) == 0, BigDecimal.class)
                .withEqualsForType((a, b) -> standsFor(a).equals(standsFor(b)), Named.class)
                .withEqualsForFields((Object a, Object b) -> settled(a).equals(settled(b)), "event")
                .isEqualTo(claim);
    }

    private static Object standsFor(Named named) {
        return switch (named.ids().size()) {
            case 0 -> named.text();
            case 1 -> named.ids().getFirst();
            default -> named.ids();
        };
    }

    private static Object settled(Object event) {
        return event instanceof EventReference.AnyOf(var ids) && ids.size() == 1
                ? new EventReference.ById(ids.getFirst())
                : event;
    }
}
