package plumbline.resolution;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import plumbline.catalogue.Catalogue;
import plumbline.resolution.Choice.By;

/// Which stored resolutions a claim in a text may mean (verdicts.md, rule 13).
final class ResolutionChooser {

    private final OpenResolutions open;
    private final TopicChoice topic;
    private final BareTitles titles;

    ResolutionChooser(Catalogue catalogue, Optional<LocalDate> published) {
        this.open = new OpenResolutions(catalogue, published);
        this.topic = new TopicChoice(catalogue, open);
        this.titles = BareTitles.of(catalogue);
    }

    /// The choice by what the sentence itself says: a name or a topic.
    Choice bySentence(ResolutionHints hints) {
        if (hints.named().isPresent()) {
            var ids = hints.named().get().stream().filter(id -> open.fits(id, hints)).toList();
            var entries = titles.preferred(open.entries(ids), !hints.whens().isEmpty());
            return new Choice(open.meant(entries), By.NAME, entries.size());
        }
        return topic.of(hints, hints.topic());
    }

    /// A choice by words that do not say what was voted on, of a vote long past: where another was
    /// held on the eve of the publication, that one may be meant as well.
    Choice orJustHeld(Choice choice, ResolutionHints hints) {
        boolean sure =
                choice.by() != By.TOPIC
                        || !hints.topic().isEmpty()
                        || !hints.whens().isEmpty()
                        || choice.ids().stream().anyMatch(open::isRecent);
        if (sure) {
            return choice;
        }
        var all = new LinkedHashSet<>(choice.ids());
        all.addAll(OpenResolutions.ids(open.heldOnTheEve(hints)));
        return new Choice(List.copyOf(all), choice.by(), choice.keys(), choice.words());
    }

    /// Whether a vote was held shortly before the publication.
    boolean isRecent(String id) {
        return open.isRecent(id);
    }

    /// The choice where the sentence says no topic: what the text was about before, or else the
    /// vote of that day, or else the one that was just held.
    Choice byContext(ResolutionHints hints, List<String> before, ResolutionHints wholeText) {
        boolean speaksOfAnother = !hints.topic().isEmpty();
        if (!before.isEmpty() && !speaksOfAnother) {
            var fitting = before.stream().filter(id -> open.fits(id, hints)).toList();
            return fitting.isEmpty()
                    ? sameTitle(before, hints)
                    : new Choice(fitting, By.CONTEXT, 0);
        }
        if (speaksOfAnother) {
            return Choice.NONE;
        }
        if (wholeText.named().isPresent()) {
            var ids = wholeText.named().get().stream().filter(id -> open.fits(id, hints)).toList();
            if (!ids.isEmpty()) {
                return new Choice(ids, By.CONTEXT, 0);
            }
        }
        var elsewhere = topic.of(merged(hints, wholeText), wholeText.topic());
        if (elsewhere.by() != By.NOTHING) {
            return new Choice(elsewhere.ids(), By.CONTEXT, elsewhere.keys());
        }
        if (!wholeText.topic().isEmpty()) {
            return Choice.NONE;
        }
        return hints.whens().isEmpty() ? recent(hints) : ofThatDay(hints);
    }

    private static ResolutionHints merged(ResolutionHints own, ResolutionHints text) {
        return new ResolutionHints(
                Optional.empty(),
                text.keys(),
                text.topic(),
                text.names(),
                own.bodies().isEmpty() ? text.bodies() : own.bodies(),
                own.whens().isEmpty() ? text.whens() : own.whens(),
                own.mentioned(),
                own.voters());
    }

    /// Another resolution of the same title, at the time that is said.
    private Choice sameTitle(List<String> before, ResolutionHints hints) {
        var same = open.entitledLike(before, hints);
        return same.isEmpty() ? Choice.NONE : new Choice(OpenResolutions.ids(same), By.CONTEXT, 0);
    }

    private Choice ofThatDay(ResolutionHints hints) {
        boolean loose = hints.whens().stream().allMatch(TopicChoice::isLoose);
        if (loose || !hints.mentioned()) {
            return Choice.NONE;
        }
        var then = open.ofThatDay(hints);
        return then.isEmpty() ? Choice.NONE : new Choice(OpenResolutions.ids(then), By.DATE, 0);
    }

    private Choice recent(ResolutionHints hints) {
        var just = open.justHeld(hints);
        return just.isEmpty() ? Choice.NONE : new Choice(open.meant(just), By.RECENCY, 0);
    }
}
