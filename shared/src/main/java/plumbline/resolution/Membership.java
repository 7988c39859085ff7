package plumbline.resolution;

import java.util.List;

/// Who belonged to a group on the day of a vote.
///
/// @param name what answers call the group
/// @param countries codes of its members
/// @param loose whether usage draws its bounds in other ways as well
/// @param facts ids of the documents that say so; none for a built-in group
/// @param sources ids of the sources of those documents
record Membership(
        String name,
        List<String> countries,
        boolean loose,
        List<String> facts,
        List<String> sources) {

    Membership {
        countries = List.copyOf(countries);
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
    }
}
