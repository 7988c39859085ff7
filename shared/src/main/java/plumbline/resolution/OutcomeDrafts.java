package plumbline.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.claim.Figure;
import plumbline.claim.ResolutionClaim.Assertion;
import plumbline.claim.ResolutionClaim.Assertion.Adoption;
import plumbline.claim.ResolutionClaim.Assertion.Counts;
import plumbline.claim.ResolutionClaim.Assertion.Veto;
import plumbline.fact.PartialDate;
import plumbline.fact.Vote;
import plumbline.text.Item;
import plumbline.text.Language.ItemTest;
import plumbline.text.Rule.Reading;

/// Drafts on what became of a resolution: adopted, rejected or vetoed.
final class OutcomeDrafts {

    private static final ItemTest COMMA = ResolutionLanguage.LANGUAGE.is("=,");

    private final List<Item> items;
    private final Actors actors;

    OutcomeDrafts(List<Item> items, Actors actors) {
        this.items = items;
        this.actors = actors;
    }

    Optional<Draft> read(Reading reading) {
        var verb = part(reading, "verb");
        return switch (reading.rule().sort()) {
            case "VETO" -> veto(reading, verb);
            case "UNANIMOUS" -> unanimous(reading, verb);
            default -> outcome(reading, verb);
        };
    }

    private static Item part(Reading reading, String name) {
        var part = reading.parts().get(name);
        if (part == null) {
            throw new IllegalStateException(reading.rule().name() + " has no part " + name);
        }
        return part;
    }

    private Optional<Draft> veto(Reading reading, Item verb) {
        var who = part(reading, "who");
        var by = new ArrayList<>(actors.countries(who));
        var all = new ArrayList<>(List.of(who));
        Optional.ofNullable(reading.parts().get("with"))
                .ifPresent(
                        with -> {
                            by.addAll(actors.countries(with));
                            all.add(with);
                        });
        if (by.isEmpty()) {
            return Optional.empty();
        }
        boolean negated = ResolutionLanguage.NEGATED.of(verb);
        return Optional.of(
                draft(
                        reading,
                        who,
                        all,
                        new Veto(by, reading.parts().containsKey("only") || isAlone(who, verb)),
                        negated));
    }

    /// "Russia alone vetoed it".
    private boolean isAlone(Item who, Item verb) {
        return items.stream()
                .filter(item -> item.first() > who.last() && item.last() <= verb.last())
                .flatMap(item -> item.leaves().stream())
                .anyMatch(ResolutionLanguage.ONLY::of);
    }

    /// Nobody against and nobody abstaining, as is also so of what is adopted by consensus.
    private Optional<Draft> unanimous(Reading reading, Item verb) {
        var nobody = Map.of(Vote.NO, Figure.count(0), Vote.ABSTAIN, Figure.count(0));
        return Optional.of(draft(reading, verb, List.of(), new Counts(nobody), false));
    }

    /// "on Thursday, 13 September 2007": the fuller of two dates.
    private Item withItsDay(Item on) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).first() == on.first()) {
                int next = i + 1;
                next += next < items.size() && COMMA.of(items.get(next)) ? 1 : 0;
                return next < items.size() && ResolutionLanguage.DATE.of(items.get(next))
                        ? items.get(next)
                        : on;
            }
        }
        return on;
    }

    private static boolean hasBe(Reading reading) {
        return reading.parts().containsKey("be");
    }

    private Optional<Draft> outcome(Reading reading, Item verb) {
        boolean rejected = ResolutionLanguage.REJECT.in(verb);
        boolean adopted = ResolutionLanguage.ADOPT.in(verb);
        adopted |= ResolutionLanguage.DECIDED.of(verb);
        boolean done = // "the Council was suspended": to the body, not by it
                reading.rule().name().equals("body-decided") && ResolutionLanguage.PASSIVE.of(verb);
        if (rejected == adopted || done || hasBe(reading)) {
            return Optional.empty();
        }
        Optional<PartialDate> on =
                Optional.ofNullable(reading.parts().get("on"))
                        .map(this::withItsDay)
                        .filter(item -> item.meaning() instanceof Item.Meaning.Date)
                        .flatMap(item -> ((Item.Meaning.Date) item.meaning()).when().date());
        return Optional.of(draft(reading, verb, List.of(), new Adoption(adopted, on), false));
    }

    private Draft draft(
            Reading reading, Item key, List<Item> who, Assertion assertion, boolean negated) {
        return new Draft(
                reading.rule().name(),
                key,
                reading.rule().sort().equals("VETO")
                        ? Optional.of(part(reading, "verb"))
                        : Optional.empty(),
                Optional.ofNullable(reading.parts().get("on")),
                reading.first(),
                reading.end(),
                who,
                assertion,
                negated,
                false,
                ResolutionLanguage.order(reading.rule()),
                Optional.empty());
    }
}
