package plumbline.local;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;
import plumbline.local.MarkedSentences.Mark;
import plumbline.verdict.Verdict;

/// Shows the API's answer to a person: each sentence that claims something, with its claims marked;
/// under it the verdicts, why, and who says so; at the end where all that can be read.
final class CheckReport {

    private final PrintWriter out;
    private final Paper paper;

    CheckReport(PrintWriter out, Ansi ansi) {
        this.out = out;
        this.paper = new Paper(out, ansi);
    }

    /// Whether an answer refutes anything.
    static boolean refutes(Answer answer) {
        return JsonView.of(answer.body()).items("claims").stream()
                .anyMatch(claim -> verdict(claim) == Verdict.REFUTED);
    }

    private static Verdict verdict(JsonView claim) {
        return Verdict.valueOf(claim.text("verdict").orElseThrow());
    }

    /// Every claim of a text that was checked.
    void verdicts(String text, Answer answer) {
        var body = JsonView.of(answer.body());
        var claims = body.items("claims");
        if (claims.isEmpty()) {
            out.println("No checkable claim was found.");
            return;
        }
        var marked = new MarkedSentences(text, marks(claims));
        for (var sentence : marked.sentences()) {
            paper.paragraph("", marked.shown(sentence, paper));
            for (var mark : sentence.marks()) {
                claim(mark.number(), claims.get(mark.number() - 1));
            }
            paper.blank();
        }
        sources(body.items("sources"));
        out.println(summary(claims));
    }

    private static List<Mark> marks(List<JsonView> claims) {
        var marks = new ArrayList<Mark>();
        for (var claim : claims) {
            var span = claim.member("span").orElseThrow();
            marks.add(
                    new Mark(
                            marks.size() + 1,
                            whole(span, "start"),
                            whole(span, "end"),
                            verdict(claim)));
        }
        return marks;
    }

    private static int whole(JsonView object, String member) {
        return Integer.parseInt(object.text(member).orElseThrow());
    }

    private void claim(int number, JsonView claim) {
        var verdict = verdict(claim);
        var head = "  " + MarkedSentences.raised(number) + " ";
        var under = " ".repeat(head.length());
        paper.paragraph(
                head,
                paper.styled(
                                Verdicts.style(verdict),
                                Verdicts.words(verdict).toUpperCase(Locale.ROOT))
                        + "  "
                        + shown(claim, "explanation"));
        claim.items("evidence").stream()
                .flatMap(evidence -> evidence.text("derivation").stream())
                .distinct()
                .forEach(sum -> paper.paragraph(under, Paper.plain(sum)));
        for (var candidate : claim.items("candidates")) {
            candidate.text().ifPresent(id -> paper.line(under + "could be " + Paper.plain(id)));
        }
        for (var citation : claim.items("citations")) {
            paper.paragraph(under + "– ", cited(citation));
        }
    }

    private static String cited(JsonView citation) {
        return shown(citation, "publisher") + ": " + shown(citation, "title");
    }

    /// The bibliography: each source once, however many claims it bears on.
    private void sources(List<JsonView> sources) {
        if (sources.isEmpty()) {
            return;
        }
        out.println("Sources");
        for (var source : sources) {
            var line = new StringBuilder(cited(source));
            source.text("publishedOn").ifPresent(on -> line.append(", ").append(Paper.plain(on)));
            source.text("authority")
                    .ifPresent(who -> line.append(", citing ").append(Paper.plain(who)));
            paper.paragraph("  – ", line.toString());
            source.text("url").ifPresent(url -> paper.line("    " + Paper.plain(url)));
        }
        paper.blank();
    }

    private static String summary(List<JsonView> claims) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        claims.forEach(claim -> counts.merge(verdict(claim), 1, Integer::sum));
        var each =
                counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + Verdicts.words(count.getKey()))
                        .collect(Collectors.joining(", "));
        return (claims.size() == 1 ? "1 claim: " : claims.size() + " claims: ") + each + ".";
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
        return Paper.plain(object.text(member).orElse(""));
    }
}
