package plumbline.resolution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plumbline.claim.Figure;
import plumbline.claim.Figure.Relation;
import plumbline.claim.Figure.Sense;
import plumbline.claim.Named;
import plumbline.claim.ResolutionClaim.Group;
import plumbline.claim.ResolutionClaim.Quantity;
import plumbline.fact.Countries;
import plumbline.text.Item;
import plumbline.text.Item.Meaning;
import plumbline.text.Language.Text;
import plumbline.text.NameRef;

/// Who is said to have voted: the countries of a list, and how many of which group.
final class Actors {

    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    /// Names that stand for two countries at once.
    private static final Map<String, List<String>> PAIRS =
            Map.of(
                    "koreas", List.of("KP", "KR"),
                    "congos", List.of("CD", "CG"),
                    "sudans", List.of("SD", "SS"));

    private final Text text;
    private final Countries countries = Countries.builtIn();

    Actors(Text text) {
        this.text = text;
    }

    /// The countries of a list, each once.
    List<Named> countries(Item list) {
        var found = new ArrayList<Named>();
        collect(list, found);
        return List.copyOf(new LinkedHashSet<>(found));
    }

    /// The items of a list that each name one country or a pair of them, in order.
    List<Item> each(Item list) {
        var found = new ArrayList<Item>();
        each(list, found);
        return found;
    }

    private static void each(Item item, List<Item> found) {
        if (ResolutionLanguage.NATION.of(item)) {
            found.add(item);
        } else if (item.meaning() instanceof Meaning.Phrase phrase) {
            phrase.children().forEach(child -> each(child, found));
        }
    }

    private void collect(Item item, List<Named> found) {
        if (ResolutionLanguage.NATION.of(item)) {
            item.leaves().forEach(leaf -> nation(leaf).ifPresent(found::addAll));
        } else if (item.meaning() instanceof Meaning.Phrase phrase) {
            phrase.children().forEach(child -> collect(child, found));
        } else {
            nation(item).ifPresent(found::addAll);
        }
    }

    private Optional<List<Named>> nation(Item leaf) {
        if (ResolutionLanguage.PAIR_NAME.of(leaf)) {
            return Optional.ofNullable(PAIRS.get(text.fold(leaf)))
                    .map(
                            codes ->
                                    codes.stream()
                                            .map(code -> Named.one(nameOf(code), code))
                                            .toList());
        }
        if (!(leaf.meaning() instanceof Meaning.Name(var refs))) {
            return Optional.empty();
        }
        Set<String> names = codes(refs, NameRef.Sort.COUNTRY);
        if (names.isEmpty()) {
            names = new LinkedHashSet<>(codes(refs, NameRef.Sort.DEMONYM));
            names.addAll(codes(refs, NameRef.Sort.CAPITAL));
            names.addAll(codes(refs, NameRef.Sort.SEAT));
        }
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(List.of(new Named(text.words(leaf), List.copyOf(names))));
    }

    private String nameOf(String code) {
        return countries.byCode(code).map(country -> country.name()).orElse(code);
    }

    private static Set<String> codes(List<NameRef> refs, NameRef.Sort sort) {
        var codes = new LinkedHashSet<String>();
        refs.stream().filter(ref -> ref.sort() == sort).forEach(ref -> codes.add(ref.id()));
        return codes;
    }

    /// The group that a phrase names; empty where it is but an adjective ("African").
    Optional<Group> group(Item item) {
        return group(item, false);
    }

    /// The group among whose members some are spoken of: an adjective will do ("the only African
    /// no").
    Optional<Group> within(Item item) {
        return group(item, true);
    }

    private Optional<Group> group(Item item, boolean byAdjective) {
        if (ResolutionLanguage.EVERYONE.of(item)) {
            // "both countries" are two that were spoken of, not all there are.
            return ResolutionLanguage.BOTH.in(item)
                    ? Optional.empty()
                    : Optional.of(new Group.Everyone());
        }
        var refs = new ArrayList<NameRef>();
        var words = new StringBuilder();
        item.leaves()
                .forEach(
                        leaf -> {
                            if (leaf.meaning() instanceof Meaning.Name(var named)
                                    && named.stream().anyMatch(Actors::isGroup)) {
                                refs.addAll(named.stream().filter(Actors::isGroup).toList());
                                words.append(words.isEmpty() ? "" : " ").append(text.words(leaf));
                            }
                        });
        boolean adjective =
                refs.stream().allMatch(ref -> ref.id().startsWith(GroupNames.ADJECTIVE));
        if (refs.isEmpty()
                || (adjective && !byAdjective && !ResolutionLanguage.STATE_NOUN.in(item))) {
            return Optional.empty();
        }
        var stored = stored(refs);
        if (!stored.isEmpty()) {
            return Optional.of(new Group.Stored(new Named(words.toString(), stored)));
        }
        var name = bare(refs.getFirst()).substring(GroupNames.REGION.length());
        return countries.regions().stream()
                .filter(region -> region.name().equals(name))
                .findFirst()
                .map(region -> new Group.BuiltIn(name, List.copyOf(region.members())));
    }

    private static String bare(NameRef ref) {
        return ref.id().startsWith(GroupNames.ADJECTIVE)
                ? ref.id().substring(GroupNames.ADJECTIVE.length())
                : ref.id();
    }

    private static List<String> stored(List<NameRef> refs) {
        return refs.stream()
                .map(Actors::bare)
                .filter(id -> !id.startsWith(GroupNames.REGION))
                .distinct()
                .sorted()
                .toList();
    }

    /// Whether a word names a group or a region.
    static boolean isGroup(Item leaf) {
        return leaf.meaning() instanceof Meaning.Name(var refs)
                && refs.stream().allMatch(ref -> isGroup(ref));
    }

    private static boolean isGroup(NameRef ref) {
        return ref.sort() == NameRef.Sort.GROUP || ref.sort() == NameRef.Sort.ORGANIZATION;
    }

    /// How many of a group a phrase speaks of.
    Quantity quantity(Item group) {
        var but = group.part("but").flatMap(VoteFigures::of);
        if (but.isPresent()) {
            return new Quantity.AllBut(but.get().value().intValue());
        }
        var number = group.part("n").flatMap(VoteFigures::of);
        if (number.isPresent()) {
            return ResolutionLanguage.PERCENT.of(group.part("n").orElseThrow())
                    ? new Quantity.Part(
                            VoteFigures.part(group.part("n").orElseThrow(), number.get()))
                    : new Quantity.Exactly(number.get());
        }
        var size =
                group.part("size")
                        .flatMap(VoteFigures::of)
                        .map(figure -> figure.value().intValue());
        var quant = group.part("quant");
        if (ResolutionLanguage.ALL_OTHER.in(group)) {
            return new Quantity.All();
        }
        if (quant.isEmpty()) {
            return size.<Quantity>map(Quantity.AllOf::new).orElse(new Quantity.Bare());
        }
        return of(quant.get(), size);
    }

    private static Quantity of(Item quant, Optional<Integer> size) {
        if (ResolutionLanguage.NOT_ONE.of(quant) || ResolutionLanguage.ZERO.of(quant)) {
            return new Quantity.None();
        }
        if (ResolutionLanguage.MOST.of(quant)) {
            return new Quantity.Most();
        }
        if (ResolutionLanguage.BOTH.of(quant)) {
            return new Quantity.AllOf(2);
        }
        if (ResolutionLanguage.ALL.of(quant)) {
            return size.<Quantity>map(Quantity.AllOf::new).orElse(new Quantity.All());
        }
        if (ResolutionLanguage.SEVERAL.of(quant)) {
            return new Quantity.Several();
        }
        if (ResolutionLanguage.A_FEW.of(quant)) {
            return new Quantity.AFew();
        }
        return new Quantity.Any();
    }

    /// The quantity that a word or a number beside "neighbours" stands for.
    static Quantity loose(Item quant) {
        if (quant.part("quant").isPresent()) {
            return of(quant.part("quant").get(), Optional.empty());
        }
        return VoteFigures.of(quant)
                .<Quantity>map(Quantity.Exactly::new)
                .orElseGet(() -> of(quant, Optional.empty()));
    }

    /// More than half.
    static Figure majority() {
        return new Figure(HALF, BigDecimal.ONE, new Sense.Bound(Relation.MORE_THAN));
    }
}
