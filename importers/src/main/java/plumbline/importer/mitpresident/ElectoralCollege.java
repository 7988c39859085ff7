package plumbline.importer.mitpresident;

import java.util.Map;
import java.util.Optional;
import plumbline.fact.PartialDate;
import plumbline.fact.Source;

/// Who was elected. The votes of the states do not tell it, the electors did: their results are the
/// National Archives', <https://www.archives.gov/electoral-college>, one page a year.
final class ElectoralCollege {

    private static final Map<Integer, String> ELECTED =
            Map.ofEntries(
                    Map.entry(1976, "Jimmy Carter"),
                    Map.entry(1980, "Ronald Reagan"),
                    Map.entry(1984, "Ronald Reagan"),
                    Map.entry(1988, "George H. W. Bush"),
                    Map.entry(1992, "Bill Clinton"),
                    Map.entry(1996, "Bill Clinton"),
                    Map.entry(2000, "George W. Bush"),
                    Map.entry(2004, "George W. Bush"),
                    Map.entry(2008, "Barack Obama"),
                    Map.entry(2012, "Barack Obama"),
                    Map.entry(2016, "Donald Trump"),
                    Map.entry(2020, "Joseph Biden"),
                    Map.entry(2024, "Donald Trump"));

    private ElectoralCollege() {}

    /// The usual name of the person elected in a year.
    static Optional<String> elected(int year) {
        return Optional.ofNullable(ELECTED.get(year));
    }

    /// Where that is published.
    static Source source(int year) {
        return new Source(
                "src:us-national-archives-electoral-college-" + year,
                "U.S. National Archives",
                year + " Electoral College Results",
                Optional.of("https://www.archives.gov/electoral-college/" + year),
                Optional.<PartialDate>empty(),
                Optional.of("en"),
                Optional.empty());
    }
}
