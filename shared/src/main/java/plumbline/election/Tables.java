package plumbline.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Base;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.claim.Figure;
import plumbline.claim.Named;
import plumbline.text.Item;

/// Reads the rows of a table that is pasted as text, by the heading of its columns: whoever the
/// first cell names has what the others count.
final class Tables {

    static final String RULE = "table-cell";

    private static final int PARTS = 10;

    private final Setting setting;
    private final List<Item> items;
    private final Choices choices;

    Tables(Setting setting, Choices choices) {
        this.setting = setting;
        this.items = setting.items();
        this.choices = choices;
    }

    /// Whether the sentence is a row below a heading, so that nothing else tells what its numbers
    /// count.
    boolean isRow() {
        return setting.discourse().columns().isPresent()
                && items.stream().anyMatch(ElectionLanguage.CHOICE::of);
    }

    /// A proposal for every cell that counts something.
    List<Proposal> proposals() {
        var found = new ArrayList<Proposal>();
        var columns = setting.discourse().columns();
        var line = setting.scene().words();
        if (columns.isEmpty()) {
            return found;
        }
        columns.get().cells(line).ifPresent(cells -> read(columns.get(), cells, found));
        return found;
    }

    private void read(Columns columns, List<Columns.Cell> cells, List<Proposal> found) {
        var named = in(cells.getFirst()).stream().filter(ElectionLanguage.CHOICE::of).toList();
        if (named.size() != 1) {
            return;
        }
        var of = named.getFirst();
        var who = choices.who(of).filter(choice -> !choice.ids().isEmpty());
        if (who.isEmpty()) {
            return;
        }
        for (int i = 1; i < cells.size(); i++) {
            var measure = columns.counts().get(i);
            var figures = in(cells.get(i)).stream().filter(ElectionLanguage::isFigure).toList();
            if (measure.isPresent() && figures.size() == 1) {
                var item = figures.getFirst();
                Amounts.of(item)
                        .flatMap(figure -> assertion(who.get(), measure.get(), item, figure))
                        .map(assertion -> proposal(of, item, who.get(), assertion))
                        .ifPresent(found::add);
            }
        }
    }

    private List<Item> in(Columns.Cell cell) {
        int start = setting.scene().start();
        return items.stream()
                .filter(
                        item ->
                                setting.text().tokens().get(item.first()).start()
                                                >= start + cell.start()
                                        && setting.text().tokens().get(item.last()).end()
                                                <= start + cell.end())
                .toList();
    }

    private static Optional<Assertion> assertion(
            Named who, Measure measure, Item item, Figure figure) {
        boolean percent = ElectionLanguage.PERCENT.of(item);
        return switch (measure) {
            case POINTS -> Optional.of(new Assertion.Share(who, figure, Base.VALID_VOTES));
            case VOTES ->
                    percent
                            ? Optional.of(new Assertion.Share(who, figure, Base.VALID_VOTES))
                            : Optional.of(new Assertion.Votes(who, Amounts.count(figure)));
            case SEATS ->
                    percent ? Optional.empty() : Optional.of(new Assertion.Seats(who, figure));
        };
    }

    private Proposal proposal(Item of, Item item, Named who, Assertion assertion) {
        int at = setting.indexOf(item);
        return new Proposal(
                RULE,
                item,
                Math.min(setting.indexOf(of), at),
                at + 1,
                PARTS,
                0,
                0,
                Optional.empty(),
                assertion instanceof Assertion.Seats ? Drafts.WITH_SEATS : Set.of(),
                false,
                Optional.empty(),
                Optional.of(who),
                false,
                false,
                Drafts.always(assertion));
    }
}
