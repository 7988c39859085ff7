package plumbline.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Entry;
import plumbline.fact.DocumentType;

/// The stored resolutions by the symbols that they are called by, whole or without what stands
/// before the number.
final class SymbolIndex {

    private final Map<Symbol, List<Entry.OfResolution>> whole = new HashMap<>();
    private final Map<Symbol, List<Entry.OfResolution>> byNumber = new HashMap<>();

    private SymbolIndex(Catalogue catalogue) {
        for (var entry : catalogue.resolutions()) {
            for (var name : EventFinder.names(entry)) {
                Symbol.of(name).ifPresent(symbol -> add(symbol, entry));
            }
        }
    }

    private void add(Symbol symbol, Entry.OfResolution entry) {
        put(whole, symbol, entry);
        symbol.numbers().forEach(number -> put(byNumber, number, entry));
    }

    private static void put(
            Map<Symbol, List<Entry.OfResolution>> index, Symbol symbol, Entry.OfResolution entry) {
        var entries = index.computeIfAbsent(symbol, key -> new ArrayList<>());
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }

    /// The index of a catalogue: made at the first call, then kept with it.
    static SymbolIndex of(Catalogue catalogue) {
        return catalogue.index(
                SymbolIndex.class, Set.of(DocumentType.RESOLUTION), SymbolIndex::new);
    }

    /// The resolutions that bear a symbol, or else those whose number it is.
    List<Entry.OfResolution> meantBy(Symbol symbol) {
        var same = whole.getOrDefault(symbol, List.of());
        return same.isEmpty() ? byNumber.getOrDefault(symbol, List.of()) : same;
    }
}
