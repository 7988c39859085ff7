package plumbline.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.claim.StatementClaim.Post;
import plumbline.fact.PartialDate;
import plumbline.fact.Statement;
import plumbline.fact.Stored;

/// An unbroken time in one office: terms that follow each other without a day between.
///
/// @param terms the statements, the earliest first
record Tenure(List<Stored<Statement>> terms) {

    /// The tenures in which somebody held an office.
    ///
    /// @param statements of one person
    /// @param post the office said; any where it names none
    static List<Tenure> of(List<Stored<Statement>> statements, Post post, Archive archive) {
        Map<String, List<Stored<Statement>>> byPost = new LinkedHashMap<>();
        for (var stored : statements) {
            var held = stored.document();
            var office = held.office().orElse("");
            var country = archive.objectCode(held);
            boolean asked =
                    post.office().map(said -> Offices.isSame(said, office)).orElse(true)
                            && post.country()
                                    .map(said -> said.ids().contains(country))
                                    .orElse(true);
            if (asked) {
                byPost.computeIfAbsent(
                                held.subject() + " " + country + " " + Offices.plain(office),
                                key -> new ArrayList<>())
                        .add(stored);
            }
        }
        var tenures = new ArrayList<Tenure>();
        byPost.values().forEach(held -> tenures.addAll(unbroken(held)));
        return tenures;
    }

    private static List<Tenure> unbroken(List<Stored<Statement>> held) {
        var sorted = new ArrayList<>(held);
        sorted.sort(
                Comparator.comparing(
                        stored ->
                                stored.document()
                                        .from()
                                        .map(PartialDate::first)
                                        .orElse(LocalDate.MIN)));
        var tenures = new ArrayList<Tenure>();
        var terms = new ArrayList<Stored<Statement>>();
        for (var next : sorted) {
            if (!terms.isEmpty() && !follows(terms.getLast().document(), next.document())) {
                tenures.add(new Tenure(List.copyOf(terms)));
                terms.clear();
            }
            terms.add(next);
        }
        tenures.add(new Tenure(List.copyOf(terms)));
        return tenures;
    }

    private static boolean follows(Statement earlier, Statement later) {
        return earlier.until().isPresent()
                && later.from().isPresent()
                && !later.from().get().first().isAfter(earlier.until().get().last().plusDays(1));
    }

    Statement first() {
        return terms.getFirst().document();
    }

    /// When it began, if that is known.
    Optional<PartialDate> from() {
        return first().from();
    }

    /// When it ended; empty while it lasts.
    Optional<PartialDate> until() {
        return terms.getLast().document().until();
    }

    /// How a text would tell it: "president of Kazakhstan from 1990-04-24 until 2019-03-20".
    String told(Archive archive) {
        return "%s of %s%s%s"
                .formatted(
                        first().office().orElse(""),
                        archive.name(first().object().orElse("")),
                        from().map(date -> " from " + date).orElse(""),
                        until().map(date -> " until " + date).orElse(""));
    }
}
