package plumbline.election;

import plumbline.fact.Election.Report;

/// What answers call a report.
final class ReportNames {

    private ReportNames() {}

    /// `final count`, `exit poll by Ipsos`.
    static String of(Report report) {
        return switch (report.status()) {
            case FINAL -> "final count";
            case PRELIMINARY -> "preliminary count";
            case PARTIAL -> "partial count";
            case EXIT_POLL ->
                    report.pollster().map(name -> "exit poll by " + name).orElse("exit poll");
        };
    }
}
