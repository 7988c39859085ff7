package plumbline.fact;

import java.util.List;
import java.util.Set;

/// A region of the world that people write of, in terms of the UN's M49 standard.
///
/// @param name the name of the region
/// @param nouns the names that it goes by: "South-East Asia", "Southeast Asia"
/// @param adjectives what is written before "states" or "countries": "Southeast Asian"
/// @param members the codes of the UN's member states in it
/// @param loose whether usage draws its bounds in other ways as well ("Central America" with and
///     without Mexico), so that a claim on all or most of it depends on who is counted
public record Region(
        String name,
        List<String> nouns,
        List<String> adjectives,
        Set<String> members,
        boolean loose) {}
