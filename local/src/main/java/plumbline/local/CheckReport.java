package plumbline.local;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;
import plumbline.verdict.Verdict;

/// Shows the API's answer to a person.
final class CheckReport {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\s]+");

    private final PrintWriter out;
    private final Ansi ansi;

    CheckReport(PrintWriter out, Ansi ansi) {
        this.out = out;
        this.ansi = ansi;
    }

    /// Whether an answer refutes anything.
    static boolean refutes(Answer answer) {
        return JsonView.of(answer.body()).items("claims").stream()
                .anyMatch(claim -> verdict(claim) == Verdict.REFUTED);
    }

    private static Verdict verdict(JsonView claim) {
        return Verdict.valueOf(claim.text("verdict").orElseThrow());
    }

    /// Every claim: its words, its verdict, why, and who says so.
    void verdicts(Answer answer) {
        var claims = JsonView.of(answer.body()).items("claims");
        if (claims.isEmpty()) {
            out.println("No checkable claim was found.");
            return;
        }
        var counts = new EnumMap<Verdict, Integer>(Verdict.class);
        for (var claim : claims) {
            claim(claim);
            counts.merge(verdict(claim), 1, Integer::sum);
        }
        out.println(summary(counts));
    }

    private void claim(JsonView claim) {
        var verdict = verdict(claim);
        out.println("“" + shown(claim, "text") + "”");
        out.println("  " + coloured(verdict) + "  " + shown(claim, "explanation"));
        for (var evidence : claim.items("evidence")) {
            evidence.text("derivation").ifPresent(sum -> out.println("  " + plain(sum)));
        }
        for (var candidate : claim.items("candidates")) {
            candidate.text().ifPresent(id -> out.println("  could be " + plain(id)));
        }
        for (var citation : claim.items("citations")) {
            citation(citation);
        }
        out.println();
    }

    private void citation(JsonView citation) {
        var line = new StringBuilder("  – ");
        line.append(shown(citation, "publisher")).append(": ").append(shown(citation, "title"));
        citation.text("publishedOn").ifPresent(date -> line.append(", ").append(plain(date)));
        citation.text("authority").ifPresent(who -> line.append(", citing ").append(plain(who)));
        out.println(line);
        citation.text("url").ifPresent(url -> out.println("    " + plain(url)));
    }

    private String coloured(Verdict verdict) {
        var style =
                switch (verdict) {
                    case SUPPORTED -> "bold,green";
                    case INEXACT, CONFLICTING_EVIDENCE -> "bold,yellow";
                    case REFUTED -> "bold,red";
                    case NOT_ENOUGH_EVIDENCE -> "bold";
                };
        return ansi.string("@|" + style + " " + words(verdict).toUpperCase(Locale.ROOT) + "|@");
    }

    private static String words(Verdict verdict) {
        return verdict.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    private static String summary(Map<Verdict, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        var each =
                counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + words(count.getKey()))
                        .collect(Collectors.joining(", "));
        return (all == 1 ? "1 claim: " : all + " claims: ") + each + ".";
    }

    /// Every fault that the API found in a request.
    void problem(Answer answer, PrintWriter err) {
        var problem = JsonView.of(answer.body());
        err.println(shown(problem, "title") + ": " + shown(problem, "detail"));
        for (var error : problem.items("errors")) {
            err.println("  " + shown(error, "pointer") + " " + shown(error, "detail"));
        }
        err.flush();
    }

    private static String shown(JsonView object, String member) {
        return plain(object.text(member).orElse(""));
    }

    /// On one line, and nothing in it that a terminal would obey.
    private static String plain(String text) {
        return CONTROLS.matcher(text).replaceAll(" ").strip();
    }
}
