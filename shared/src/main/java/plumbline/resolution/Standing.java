package plumbline.resolution;

/// How a country stands to a deed that is claimed of it.
enum Standing {
    DID,
    /// It abstained, where not voting is claimed.
    CAME_CLOSE,
    DID_NOT,
    /// It is not among those who voted so, and may have had no vote at all.
    HAD_NO_VOTE,
    /// Nothing stored says how it voted.
    UNKNOWN
}
