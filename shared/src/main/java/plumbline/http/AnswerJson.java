package plumbline.http;

import java.util.LinkedHashMap;
import java.util.List;
import plumbline.fact.Source;
import plumbline.json.JsonWriter;
import plumbline.verdict.CheckedClaim;
import plumbline.verdict.Evidence;
import plumbline.verdict.Finding;

/// Answers of the checking routes as plain JSON.
final class AnswerJson {

    private AnswerJson() {}

    /// The answer to a text: its claims in text order, and each source that they cite once.
    static String claims(List<CheckedClaim> claims) {
        var sources = new LinkedHashMap<String, Source>();
        claims.forEach(
                claim ->
                        claim.citations()
                                .forEach(source -> sources.putIfAbsent(source.id(), source)));
        return JsonWriter.object(
                out -> {
                    out.list("claims", claims, claim -> out.item(own -> claim(own, claim)));
                    out.list(
                            "sources",
                            List.copyOf(sources.values()),
                            source -> out.item(own -> citation(own, source)));
                });
    }

    /// The answer to a structured claim.
    static String claim(CheckedClaim claim) {
        return JsonWriter.object(out -> claim(out, claim));
    }

    private static void claim(JsonWriter out, CheckedClaim claim) {
        out.text("kind", claim.claim().kind().name());
        claim.passage()
                .ifPresent(
                        passage -> {
                            out.text("text", passage.text());
                            out.object(
                                    "span",
                                    span -> {
                                        span.whole("start", (long) passage.start());
                                        span.whole("end", (long) passage.end());
                                    });
                        });
        out.object("normalized", own -> NormalizedJson.write(own, claim.claim()));
        finding(out, claim.finding());
        out.list("citations", claim.citations(), source -> out.item(own -> citation(own, source)));
    }

    private static void finding(JsonWriter out, Finding finding) {
        out.text("verdict", finding.verdict().name());
        out.text("rule", finding.rule());
        finding.reason().ifPresent(reason -> out.text("reason", reason.word()));
        out.text("explanation", finding.explanation());
        out.texts("candidates", finding.candidates());
        out.list(
                "evidence",
                finding.evidence(),
                evidence -> out.item(own -> evidence(own, evidence)));
    }

    private static void evidence(JsonWriter out, Evidence evidence) {
        out.text("fact", evidence.fact());
        out.whole("revision", (long) evidence.revision());
        out.textOrNull("status", evidence.status());
        out.text("figure", evidence.figure());
        out.textOrNull("derivation", evidence.derivation());
    }

    private static void citation(JsonWriter out, Source source) {
        out.text("source", source.id());
        out.text("publisher", source.publisher());
        out.text("title", source.title());
        out.text("url", source.url());
        out.text("publishedOn", source.publishedOn());
        out.text("authority", source.authority());
    }
}
