package plumbline.resolution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import plumbline.fact.PartialDate;
import plumbline.fact.Resolution;
import plumbline.fact.Resolution.Body;
import plumbline.fact.Resolution.Correction;
import plumbline.fact.Resolution.EarlierTally;
import plumbline.fact.Resolution.RollCall;
import plumbline.fact.Resolution.Tally;
import plumbline.fact.Source;
import plumbline.fact.Vote;

/// Makes resolutions for tests: nothing is known of one but what the test says.
final class AResolution {

    static final String SOURCE = "src:record";
    static final String FIRST_SOURCE = "src:first-report";

    private String id = "A/RES/90/1";
    private Body body = Body.UNGA;
    private String date = "2024-05-06";
    private String title = "Protection of mountain lakes";
    private List<String> aliases = List.of();
    private List<String> keywords = List.of();
    private Optional<Boolean> adopted = Optional.empty();
    private Optional<Tally> tally = Optional.empty();
    private final Map<Vote, List<String>> votes = new EnumMap<>(Vote.class);
    private boolean complete = true;
    private final List<EarlierTally> earlier = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();
    private List<String> vetoedBy = List.of();

    static AResolution aResolution() {
        return new AResolution();
    }

    static Source source(String id) {
        return new Source(
                id,
                "The Record",
                "Voting record",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    AResolution called(String id) {
        this.id = id;
        return this;
    }

    AResolution before(Body body) {
        this.body = body;
        return this;
    }

    AResolution on(String date) {
        this.date = date;
        return this;
    }

    AResolution titled(String title) {
        this.title = title;
        return this;
    }

    AResolution alias(String... aliases) {
        this.aliases = List.of(aliases);
        return this;
    }

    AResolution about(String... keywords) {
        this.keywords = List.of(keywords);
        return this;
    }

    AResolution adopted(boolean adopted) {
        this.adopted = Optional.of(adopted);
        return this;
    }

    AResolution tally(int yes, int no, int abstain, int absent) {
        tally = Optional.of(tallyOf(yes, no, abstain, absent));
        return this;
    }

    AResolution tally(Tally tally) {
        this.tally = Optional.of(tally);
        return this;
    }

    static Tally tallyOf(int yes, int no, int abstain, int absent) {
        return new Tally(
                OptionalInt.of(yes),
                OptionalInt.of(no),
                OptionalInt.of(abstain),
                OptionalInt.of(absent));
    }

    AResolution firstAnnounced(int yes, int no, int abstain, int absent) {
        earlier.add(
                new EarlierTally(
                        tallyOf(yes, no, abstain, absent),
                        Optional.empty(),
                        List.of(FIRST_SOURCE)));
        return this;
    }

    AResolution yes(String... countries) {
        return voted(Vote.YES, countries);
    }

    AResolution no(String... countries) {
        return voted(Vote.NO, countries);
    }

    AResolution abstained(String... countries) {
        return voted(Vote.ABSTAIN, countries);
    }

    AResolution absent(String... countries) {
        return voted(Vote.ABSENT, countries);
    }

    AResolution voted(Vote vote, String... countries) {
        votes.put(vote, List.of(countries));
        return this;
    }

    AResolution incomplete() {
        complete = false;
        return this;
    }

    AResolution corrected(String country, Vote recorded, Vote intended) {
        corrections.add(new Correction(country, recorded, intended));
        return this;
    }

    AResolution vetoedBy(String... countries) {
        vetoedBy = List.of(countries);
        return this;
    }

    Resolution stored() {
        return new Resolution(
                id,
                body,
                PartialDate.parse(date).orElseThrow(),
                title,
                aliases,
                keywords,
                adopted,
                tally,
                votes.isEmpty() ? Optional.empty() : Optional.of(new RollCall(votes)),
                complete,
                earlier,
                corrections,
                vetoedBy,
                List.of(SOURCE));
    }
}
