package plumbline.factfile;

/// Lines of fact files that are good but for what a test adds to them.
final class Lines {

    private Lines() {}

    static String source(String more) {
        return """
        {"type":"source","id":"src:a","publisher":"P","title":"T"%s}"""
                .formatted(more);
    }

    static String entity(String kind, String more) {
        return """
        {"type":"entity","id":"e:a","kind":"%s","name":"N"%s}"""
                .formatted(kind, more);
    }

    static String election(String more) {
        return """
        {"type":"election","id":"el:a","name":"N","country":"FR","contest":"presidential",\
        "date":"2022-04-24"%s}"""
                .formatted(more);
    }

    static String report(String status, String more) {
        return election(
                """
                ,"reports":[{"status":"%s","sources":["src:a"]%s}]"""
                        .formatted(status, more));
    }

    static String turnout(String members) {
        return report("final", ",\"turnout\":{" + members + "}");
    }

    static String result(String members) {
        return report("final", ",\"results\":[{\"choice\":\"p:a\"," + members + "}]");
    }

    static String resolution(String body, String more) {
        return """
        {"type":"resolution","id":"A/RES/1","body":"%s","date":"2022-11-14","title":"T",\
        "sources":["src:a"]%s}"""
                .formatted(body, more);
    }

    static String statement(String predicate, String subject, String more) {
        return """
        {"type":"statement","id":"st:a","predicate":"%s","subject":"%s","sources":["src:a"]%s}"""
                .formatted(predicate, subject, more);
    }
}
