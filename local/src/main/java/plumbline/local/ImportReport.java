package plumbline.local;

import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import plumbline.fact.Document;
import plumbline.importer.Findings;
import plumbline.importer.table.Row;

/// Tells how the conversion of a data set goes: every row and figure that something is the matter
/// with, as it comes, then the counts.
final class ImportReport implements Findings {

    private static final int SHOWN_EVERY = 20_000; // rows

    private final PrintWriter details;
    private final PrintWriter progress;
    private final Map<String, Integer> rejected = new TreeMap<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private final Map<String, Integer> documents = new TreeMap<>();
    private long rows;
    private int differences;

    /// @param details takes a line for each row and figure that something is the matter with
    /// @param progress shows how many rows are read
    ImportReport(PrintWriter details, PrintWriter progress) {
        this.details = details;
        this.progress = progress;
    }

    @Override
    public void rejected(Row.Place place, String reason, String detail) {
        rejected.merge(reason, 1, Integer::sum);
        details.printf(
                "%s: not used, %s%s%n", place, reason, detail.isEmpty() ? "" : ": " + detail);
    }

    @Override
    public void difference(String where, String what) {
        differences++;
        details.printf("%s: %s%n", where, what);
    }

    @Override
    public void leftOut(String document, String why) {
        int colon = why.indexOf(':');
        leftOut.merge(colon < 0 ? why : why.substring(0, colon), 1, Integer::sum);
        details.printf("%s: left out, %s%n", document, why);
    }

    @Override
    public void read(long count) {
        rows = count;
        if (count % SHOWN_EVERY == 0) {
            progress.printf("\r%,d rows read", count);
            progress.flush();
        }
    }

    void document(Document document) {
        documents.merge(document.type().word(), 1, Integer::sum);
    }

    /// How many documents came of the rows.
    int documents() {
        return documents.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Prints the counts.
    void summary(PrintWriter out) {
        if (rows >= SHOWN_EVERY) {
            progress.println();
            progress.flush();
        }
        details.flush();
        out.printf("%,d rows read, %,d documents made", rows, documents());
        documents.forEach((type, count) -> out.printf(", %,d %s", count, type));
        out.println(".");
        counts(rejected, "rows not used", out);
        counts(leftOut, "documents left out", out);
        if (differences > 0) {
            out.printf("%,d sums or figures disagree, and stay as they are.%n", differences);
        }
        out.flush();
    }

    private static void counts(Map<String, Integer> counts, String what, PrintWriter out) {
        if (!counts.isEmpty()) {
            out.printf(
                    "%,d %s:%n", counts.values().stream().mapToInt(Integer::intValue).sum(), what);
            counts.forEach((reason, count) -> out.printf("  %,d  %s%n", count, reason));
        }
    }
}
