package plumbline.election;

import plumbline.claim.ElectionClaim;
import plumbline.verdict.CheckedClaim.Passage;

/// A claim that was read and bound to the elections that it may mean.
///
/// @param proposal the reading that it was made of
/// @param passage the words that carry it
record ReadClaim(Proposal proposal, Passage passage, ElectionClaim claim) {}
