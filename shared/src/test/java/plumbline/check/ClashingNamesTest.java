package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import plumbline.catalogue.FactsInMemory;
import plumbline.fact.Document;
import plumbline.factfile.FactJson;
import plumbline.http.Wiring;
import plumbline.verdict.CheckedClaim;
import plumbline.verdict.Verdict;

/// Names that many bear: told apart by what stands around them, or not at all.
class ClashingNamesTest {

    /// Where there is a party, and a person, of each name.
    private record Place(String code, String name) {}

    private static final List<Place> PLACES =
            List.of(
                    new Place("GB", "the United Kingdom"),
                    new Place("NZ", "New Zealand"),
                    new Place("NO", "Norway"),
                    new Place("MT", "Malta"),
                    new Place("IE", "Ireland"),
                    new Place("JM", "Jamaica"),
                    new Place("FJ", "Fiji"),
                    new Place("MU", "Mauritius"),
                    new Place("NG", "Nigeria"),
                    new Place("BB", "Barbados"));

    private static final List<String> PARTIES =
            List.of("Labour Party", "Congress", "National Party");
    private static final Checker CHECKER = Wiring.checker(new FactsInMemory(documents()));

    private static List<Document> documents() {
        var documents = new ArrayList<Document>();
        documents.add(
                FactJson.read(
                        """
                        {"type":"source","id":"src:g","publisher":"Gazette","title":"All results"}"""));
        for (int i = 0; i < PLACES.size(); i++) {
            var code = PLACES.get(i).code();
            for (int p = 0; p < PARTIES.size(); p++) {
                documents.add(
                        entity("party:%s-%d".formatted(code, p), "party", PARTIES.get(p), code));
            }
            documents.add(entity("person:smith-" + code, "person", first(i) + " Smith", code));
            documents.add(election(i, "parliamentary", party(code, 0), party(code, 1)));
            documents.add(election(i, "presidential", "person:smith-" + code, party(code, 2)));
        }
        return documents;
    }

    private static String party(String code, int number) {
        return "party:%s-%d".formatted(code, number);
    }

    private static String first(int place) {
        return List.of("Ann", "Ben", "Carl", "Dora", "Eve", "Fred", "Gina", "Hugh", "Ida", "Jim")
                .get(place);
    }

    private static Document entity(String id, String kind, String name, String country) {
        return FactJson.read(
                """
                {"type":"entity","id":"%s","kind":"%s","name":"%s","country":"%s"}"""
                        .formatted(id, kind, name, country));
    }

    /// An election of 2020 in which the first got so many percent.
    private static Document election(int place, String contest, String first, String second) {
        return FactJson.read(
                """
                {"type":"election","id":"election:%1$s-%2$s","name":"2020 %2$s election in %3$s",
                 "country":"%1$s","contest":"%2$s","date":"2020-05-%4$02d","reports":[{"status":"final",
                 "sources":["src:g"],"results":[{"choice":"%5$s","percent":%6$s},
                 {"choice":"%7$s","percent":11.11}]}]}"""
                        .formatted(
                                PLACES.get(place).code(),
                                contest,
                                PLACES.get(place).name(),
                                place + 1,
                                first,
                                share(place),
                                second));
    }

    private static String share(int place) {
        return 40 + place + ".25";
    }

    private static List<CheckedClaim> check(String text) {
        var published = Optional.of(LocalDate.of(2022, 6, 1));
        return CHECKER.check(new TextRequest(text, published, Optional.empty()));
    }

    /// The claim is on one election, and borne out by it where its share is the one that is said.
    private static void assertIsOn(String election, boolean borneOut, String text) {
        var claim = check(text).getFirst();

        assertThat(claim.finding().evidence())
                .isNotEmpty()
                .allSatisfy(evidence -> assertThat(evidence.fact()).isEqualTo(election));
        assertThat(claim.finding().verdict() == Verdict.SUPPORTED).isEqualTo(borneOut);
    }

    private static void assertUndecided(List<CheckedClaim> claims) {
        assertThat(claims)
                .allSatisfy(
                        claim ->
                                assertThat(claim.finding().verdict())
                                        .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE));
    }

    @Property(tries = 60)
    void aPartyIsThatOfTheCountryThatIsNamed(
            @ForAll @IntRange(max = 9) int own, @ForAll @IntRange(max = 9) int other) {
        assertIsOn(
                "election:%s-parliamentary".formatted(PLACES.get(own).code()),
                own == other,
                "In the 2020 parliamentary election in %s, the Labour Party won %s per cent of the vote."
                        .formatted(PLACES.get(own).name(), share(other)));
    }

    @Property(tries = 60)
    void aSurnameIsThatOfTheCountryThatIsNamed(
            @ForAll @IntRange(max = 9) int own, @ForAll @IntRange(max = 9) int other) {
        assertIsOn(
                "election:%s-presidential".formatted(PLACES.get(own).code()),
                own == other,
                "In the 2020 presidential election in %s, Smith won %s per cent of the vote."
                        .formatted(PLACES.get(own).name(), share(other)));
    }

    @Property(tries = 30)
    void withoutACountryAPartyIsNotToldApart(@ForAll @IntRange(max = 9) int share) {
        assertUndecided(
                check(
                        "The Labour Party won %s per cent of the vote in the 2020 parliamentary election."
                                .formatted(share(share))));
        assertUndecided(check("Congress won %s per cent of the vote.".formatted(share(share))));
    }

    @Property(tries = 30)
    void withoutACountryASurnameIsNotToldApart(@ForAll @IntRange(max = 9) int share) {
        assertUndecided(
                check(
                        "Smith won %s per cent of the vote in the presidential election."
                                .formatted(share(share))));
    }

    @Property(tries = 30)
    void aWholeNameTellsOneOfManySmiths(@ForAll @IntRange(max = 9) int own) {
        assertIsOn(
                "election:%s-presidential".formatted(PLACES.get(own).code()),
                true,
                "%s Smith won %s per cent of the vote in the 2020 presidential election."
                        .formatted(first(own), share(own)));
    }
}
