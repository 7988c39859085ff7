package plumbline.bench;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import plumbline.fact.Countries;
import plumbline.fact.Country;
import plumbline.fact.Document;
import plumbline.factfile.FactFile;
import plumbline.factfile.Line;

/// Facts that nobody published: as many elections as resolutions, and persons and parties who stood
/// or did not, in all countries over seventy years. The same number gives the same facts.
final class GeneratedFacts {

    private static final long SEED = 20_260_101;
    private static final LocalDate FIRST_DAY = LocalDate.of(1950, 1, 1);
    private static final int DAYS = 70 * 365;
    private static final List<String> CONTESTS =
            List.of("presidential", "parliamentary", "regional", "local");
    private static final List<String> SYLLABLES =
            List.of(
                    "ba", "ko", "ri", "tel", "mur", "san", "vo", "lin", "dar", "esh", "qua", "zim",
                    "pel", "ony", "gra", "hul");
    private static final List<String> SUBJECTS =
            List.of(
                    "fisheries",
                    "outer space",
                    "refugees",
                    "disarmament",
                    "water",
                    "deserts",
                    "literacy",
                    "shipping",
                    "forests",
                    "statistics",
                    "mercenaries",
                    "culture");
    private static final int CHOICES = 4;
    private static final int VOTERS = 200; // a few more than the General Assembly has members

    private final Random random = new Random(SEED);
    private final List<String> countries =
            Countries.builtIn().all().stream().map(Country::code).sorted().toList();
    private final List<String> lines = new ArrayList<>();
    private final boolean rollCalls;

    private GeneratedFacts(boolean rollCalls) {
        this.rollCalls = rollCalls;
    }

    /// Half of so many events are elections, half resolutions.
    ///
    /// @param names persons and parties, of whom four stand in each election
    static List<Document> of(int events, int names) {
        return new GeneratedFacts(false).documents(events, names);
    }

    /// The same, with the vote of every country in every resolution.
    static List<Document> withRollCalls(int events, int names) {
        return new GeneratedFacts(true).documents(events, names);
    }

    private List<Document> documents(int events, int names) {
        add(events / 2, names);
        var text = String.join("\n", lines);
        return FactFile.parse(text.getBytes(StandardCharsets.UTF_8)).lines().stream()
                .map(Line::document)
                .toList();
    }

    private void add(int each, int names) {
        lines.add(
                "{\"type\":\"source\",\"id\":\"src:g\",\"publisher\":\"Gazette\",\"title\":\"All\"}");
        for (int i = 0; i < names; i++) {
            lines.add(entity(i));
        }
        for (int i = 0; i < each; i++) {
            lines.add(election(i, names));
            lines.add(resolution(i));
        }
    }

    private String entity(int i) {
        boolean person = i % 2 == 0;
        var name = person ? word() + " " + word() : word() + " Party";
        return "{\"type\":\"entity\",\"id\":\"g:%d\",\"kind\":\"%s\",\"name\":\"%s\",\"country\":\"%s\"}"
                .formatted(i, person ? "person" : "party", name, country(i));
    }

    private String election(int i, int names) {
        var day = day();
        var contest = CONTESTS.get(i % CONTESTS.size());
        var results = new ArrayList<String>();
        for (int c = 0; c < CHOICES; c++) {
            results.add(
                    "{\"choice\":\"g:%d\",\"percent\":%s}"
                            .formatted((i * CHOICES + c) % names, share(c)));
        }
        return ("{\"type\":\"election\",\"id\":\"election:g-%d\",\"name\":\"%d %s election in %s\","
                        + "\"country\":\"%s\",\"contest\":\"%s\",\"date\":\"%s\",\"reports\":[{\"status\":"
                        + "\"final\",\"sources\":[\"src:g\"],\"results\":[%s]}]}")
                .formatted(
                        i,
                        day.getYear(),
                        contest,
                        country(i),
                        country(i),
                        contest,
                        day,
                        String.join(",", results));
    }

    private static BigDecimal share(int choice) {
        return BigDecimal.valueOf(4_000 - 900L * choice, 2);
    }

    private String resolution(int i) {
        return ("{\"type\":\"resolution\",\"id\":\"A/RES/G%d/%d\",\"body\":\"UNGA\",\"date\":\"%s\",\"title\":"
                        + "\"Question of %s and %s\",\"keywords\":[\"%s\"],%s,\"sources\":[\"src:g\"]}")
                .formatted(
                        i / 300,
                        i % 300,
                        day(),
                        subject(i),
                        word(),
                        word(),
                        rollCalls ? rollCall() : tally());
    }

    private String tally() {
        return "\"tally\":{\"yes\":%d,\"no\":3,\"abstain\":11}".formatted(90 + random.nextInt(80));
    }

    private String rollCall() {
        int no = random.nextInt(20);
        int yes = no + 100 + random.nextInt(60);
        return "\"votes\":{\"yes\":[%s],\"no\":[%s],\"abstain\":[%s]}"
                .formatted(voters(no, yes), voters(0, no), voters(yes, VOTERS));
    }

    private String voters(int first, int end) {
        return countries.subList(first, end).stream()
                .map(code -> '"' + code + '"')
                .collect(Collectors.joining(","));
    }

    private static String subject(int i) {
        return SUBJECTS.get(i % SUBJECTS.size());
    }

    private String country(int i) {
        return countries.get(i % countries.size());
    }

    private LocalDate day() {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    /// A word that no language has: three or four syllables with a capital.
    private String word() {
        var word = new StringBuilder();
        int length = 3 + random.nextInt(2);
        for (int i = 0; i < length; i++) {
            word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }
}
