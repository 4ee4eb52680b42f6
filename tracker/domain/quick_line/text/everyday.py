"""Everyday words of notes that are left as typed: never corrected into a word of the catalogue, never a beginning of a name."""

from __future__ import annotations

EVERYDAY = frozenset(
    """
    a about above after again against all almost already also always am an and another any anyone anything are around
    as asked at away back bad badly be because been before being below better big bill blue both broken but by call
    called came can cannot car care cares case chair change checked chill chilled chilly close closed cloud clear cold
    come comes coming complained could couldn't day days dear did didn't do does doesn't doing don't done door down
    due during each early either else end enough even evening ever every everything explained far fast feel feels feet
    few fine first fix fixed floor food for found four free from front full gave get gets getting give given glad go
    goes going gone good got great guest guests had happen happened happy hard has hasn't have having he hear heard
    hello help her here hers him his hot hour hours how husband i if in inside into is isn't it its just keep kept kind
    knew know lady last late later lapel large leave left less let life light like line list little live long look
    looked looking loss lot low made make makes man many may maybe me mean men might minute minutes moment money more
    morning most move moved much must my name near need needs never new next nice night nights no none nor nose not
    nothing now of off offered often ok okay old on once one only open or other our out outside over own paid part past
    people person phone place please poor promised put quick quickly quiet quite ran rather ready real really red right
    room rooms round rude said same sat saw say says see seem seen sent set she short should show since sir small so
    some someone something soon sorry speak spoke staff still stop such sure take taken tax tell ten than thank thanks
    that the their them then there these they thing things think this those three through till time times to today told
    tomorrow tonight too took top towards tried try two under until up upgraded upset us use used very via waiter
    waitress want wanted wants was wasn't we week well went were what when where which while whole who why wife will
    with without woman won't word words work worked working world would wrote year years yes yesterday yet you young
    your
    bank beach bell black bond brown chase cook dean faith fish fox frank gene grace green hall hill hope hunt jack joy
    june king law lane mark max mile mills moon page park pat price rich rob rose sue summer sun swan west white
    winter wood
    """.split()
)
"""English, because desks write notes in it the world over; a quote keeps any other word as it is."""

NO_SLIPS = frozenset(
    """
    aunts backing baking balking bangs banking barging baring barring basking batch beading bending bereave bidding
    binds birth blanked blanker blankest blends blinks blonds brags brake braking break brunt budding burns burst
    cared carting cashing casing cat certain champ charges charter chile chili chrome cigar clothed cloths coasting
    conceit concept concern confer cons constriction convert costing curtail diner ditty drank drawn drunk drunks
    dusky elect engages enraged evens feces feeds fewer fight files fiver flier fliers flips flits flooder floored
    flooring freeing frees fries fright fringe garbage gasses glass glassed glosses grasses hails hampering hating
    header heading healer healing heaping hearing heated heather heaving heirs holed hone honey infect inject insert
    inserts inspect interned iron jacked kinds launch leading leafing leaning leaping leasing leaving lefts lined
    liner liners lists local lots lurch lynch massage massed medal mess messed metal misled miss misses misted misty
    misused mound musts nosy outrage overlooking oversees packing parting partly parts pass pasty pets plum plumping
    poker postal posts powder press prick pride prime prince prize prop pros qualify rained reach reined rod roster
    routed routes sap scale scoring screaming sells sheen sheep sheer shell shells shes shooting shops shores shorting
    shots shoves showed showier shows shrank shrink site slack slain sleet slower smack smalls smelt snorting snowing
    socked spell spells spite stable stack stage stair stairs stake stalk stall stare state steaming stick stink stole
    store storing story strain strained strains streaking stripe stroke stuff stuffs style sung supplied sweats sweet
    swell table tabled tables taste term tower towers trail turn wafer wager wailed wailing waived waiving walker
    walled wanting wasted wasting wedging worms writing
    """.split()
)
"""Words that lie one letter from a word of the catalogue (leaving, leaking) and are meant as they stand."""
