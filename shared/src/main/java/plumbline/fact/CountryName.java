package plumbline.fact;

/// A word or phrase that stands for a country in English text. Written without an article and with
/// straight apostrophes.
///
/// @param text what is written
/// @param code the alpha-2 code of the country meant
/// @param kind in what way it stands for the country
/// @param caseSensitive whether it is another word in other letters ("US", "Turkey", "Polish")
/// @param ambiguous whether it often means something else, or another country as well ("Congo",
///     "Georgia"), so that it is to be read as the country only where the words around bear that
///     out
public record CountryName(
        String text, String code, Kind kind, boolean caseSensitive, boolean ambiguous) {

    /// The ways in which a name stands for a country.
    public enum Kind {
        /// Its common or official name, or another one in use.
        NAME,
        /// What it was called earlier, being the same state: "Swaziland".
        OLDER_NAME,
        /// "UAE", "U.S.", "DPRK".
        ABBREVIATION,
        /// Its adjective and its people: "Kazakh", "Kazakhs", "Dutch".
        DEMONYM,
        /// Its capital, also under an older name or in another spelling: "Astana", "Kiev".
        CAPITAL,
        /// Another place that acts for the state: "Kremlin", "Downing Street", "The Hague".
        SEAT
    }

    CountryName shared() {
        return new CountryName(text, code, kind, caseSensitive, true);
    }
}
