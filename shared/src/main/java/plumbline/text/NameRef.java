package plumbline.text;

/// What a name may stand for.
///
/// @param sort the sort of thing
/// @param id its id; the code of a country
/// @param whole whether the name is the thing's whole name rather than an alias or a part of it
public record NameRef(Sort sort, String id, boolean whole) {

    /// A name that stands for nothing known.
    public static NameRef nothing() {
        return new NameRef(Sort.NOTHING, "", true);
    }

    /// Sorts of things that names stand for.
    public enum Sort {
        PERSON,
        PARTY,
        ORGANIZATION,
        GROUP,
        OPTION,
        /// A country by its name.
        COUNTRY,
        /// "Kazakh", "Italian": an adjective of a country.
        DEMONYM,
        CAPITAL,
        /// A seat of power that stands for its country: the Kremlin, Downing Street.
        SEAT,
        /// Nothing that is known: a longer name in which a known one misleads ("New Mexico").
        NOTHING,
        ELECTION,
        RESOLUTION,
        /// A part of a country that an election document is about.
        AREA
    }
}
