package plumbline.text;

/// What a name may stand for.
///
/// @param sort the sort of thing
/// @param id its id; the code of a country
/// @param whole whether the name is the thing's whole name rather than an alias or a part of it
public record NameRef(Sort sort, String id, boolean whole) {

    /// Sorts of things that names stand for.
    public enum Sort {
        PERSON,
        PARTY,
        ORGANIZATION,
        GROUP,
        OPTION,
        /// A country by its name, or a capital or seat of power that stands for it.
        COUNTRY,
        /// "Kazakh", "Italian": an adjective of a country.
        DEMONYM,
        CAPITAL,
        ELECTION,
        RESOLUTION,
        /// A part of a country that an election document is about.
        AREA,
        POLLSTER
    }
}
