package plumbline.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A country or territory of ISO 3166-1, or Kosovo: what it is called and where it lies.
///
/// @param code the alpha-2 code, by which everything else refers to the country
/// @param alpha3 the alpha-3 code
/// @param numeric the three digits that ISO 3166-1 and the UN's M49 share
/// @param name the common English name
/// @param officialName the official English name; the common one where there is no other
/// @param capitals the capital, or several; none for some territories
/// @param regions the areas of the UN's M49 standard that hold it, from the widest (a continent) to
///     the narrowest; none for Antarctica
/// @param borders the codes of the countries that it shares a land border with
/// @param unMember whether it is one of the member states of the United Nations
public record Country(
        String code,
        String alpha3,
        String numeric,
        String name,
        String officialName,
        List<String> capitals,
        List<String> regions,
        Set<String> borders,
        boolean unMember) {

    /// Its M49 region: "Africa", "Americas", "Asia", "Europe" or "Oceania".
    public Optional<String> region() {
        return regions.isEmpty() ? Optional.empty() : Optional.of(regions.getFirst());
    }

    /// The narrowest M49 area that holds it: "Central Asia", "South-eastern Asia".
    public Optional<String> subregion() {
        return regions.isEmpty() ? Optional.empty() : Optional.of(regions.getLast());
    }
}
