package plumbline.store;

import java.util.List;
import java.util.stream.IntStream;
import plumbline.fact.Document;
import plumbline.factfile.FactJson;

/// Documents to store, as fact files spell them.
final class Samples {

    private Samples() {}

    static Document source(String id) {
        return FactJson.read(
                """
                {"type":"source","id":"%s","publisher":"The Gazette","title":"Final results",
                 "publishedOn":"2022-11-22"}"""
                        .formatted(id));
    }

    static Document person(String id, String name) {
        return FactJson.read(
                """
                {"type":"entity","id":"%s","kind":"person","name":"%s","country":"KZ"}"""
                        .formatted(id, name));
    }

    static Document organization(String id) {
        return FactJson.read(
                """
                {"type":"entity","id":"%s","kind":"organization","name":"An organization"}"""
                        .formatted(id));
    }

    /// An election in a year that gave the one candidate a share.
    static Document election(String id, int year, String percent) {
        return FactJson.read(
                """
                {"type":"election","id":"%s","name":"Presidential election of %d","country":"KZ",
                 "contest":"presidential","date":"%d-11-20","snap":true,"aliases":["the snap election"],
                 "reports":[{"status":"final","sources":["src:a"],"winner":"person:a",
                  "results":[{"choice":"person:a","percent":%s}]}]}"""
                        .formatted(id, year, year, percent));
    }

    static Document resolution(String id) {
        return FactJson.read(
                """
                {"type":"resolution","id":"%s","body":"UNGA","date":"2022-11-14",
                 "title":"Remedy and réparation","keywords":["Ukraine"],
                 "tally":{"yes":94,"no":14,"abstain":73},"sources":["src:a"]}"""
                        .formatted(id));
    }

    static Document councilResolution(String id) {
        return councilResolution(id, "Draft resolution");
    }

    /// A resolution of a body of which the roll call names all members.
    static Document councilResolution(String id, String title) {
        return FactJson.read(
                """
                {"type":"resolution","id":"%s","body":"UNSC","date":"2022-02-25","title":"%s",
                 "aliases":["the draft"],"keywords":["aggression"],
                 "votes":{"yes":["FR","GB","US"],"no":["RU"],"abstain":["CN"]},
                 "rollCallComplete":true,"sources":["src:a"]}"""
                        .formatted(id, title));
    }

    static Document statement(String id) {
        return FactJson.read(
                """
                {"type":"statement","id":"%s","predicate":"member-of","subject":"KZ","object":"org:sco",
                 "from":"2001-06-15","sources":["src:a"]}"""
                        .formatted(id));
    }

    /// One document of each type.
    static List<Document> oneOfEach() {
        return List.of(
                source("src:a"),
                person("person:a", "Aidar Älibek"),
                election("election:kz-2022", 2022, "81.30"),
                resolution("A/RES/ES-11/5"),
                statement("st:sco-kz"));
    }

    /// So many people.
    static List<Document> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> person("person:%04d".formatted(i), "Person " + i))
                .toList();
    }
}
