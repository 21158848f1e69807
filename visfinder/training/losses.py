"""What training pulls together, and what it keeps as it was.

* `contrastive`: supervised contrastive loss (Khosla et al., NeurIPS 2020, L_out).
* `relational`: relational distillation: the student matches the teacher's softmax over the
  similarities in the batch (Park et al., CVPR 2019; as KL divergence in Tung and Mori, ICCV 2019).
* `retention`: the start network's own ImageNet answers, kept (Li and Hoiem, "Learning without
  Forgetting", ECCV 2016), so that what no training picture shows is not forgotten.
* `outside`: how little of what speaks for a product lies where the product is, in the spirit of
  the attention mining of Li et al., "Tell Me Where to Look", CVPR 2018.
"""

import torch
from torch import Tensor
from torch.nn import functional

FAINT = 1e-3  # a share below which a scene teaches nothing: no cell in the box speaks
TINY = 1e-9  # keeps a scene without any cell that speaks from dividing by zero
NEVER = -1e4  # a logit whose softmax is nothing, finite so that 0 * it stays 0


def contrastive(vectors: Tensor, labels: Tensor, temperature: float) -> Tensor:
    """Return the mean loss over the rows that have another row of their label.

    Args:
        vectors: (N, D) unit rows.
        labels: (N,) int64; rows of one label belong together, a negative label to nobody.
        temperature: Of the softmax over cosines.
    """
    itself = torch.eye(len(vectors), dtype=torch.bool, device=vectors.device)
    logits = (vectors @ vectors.T / temperature).masked_fill(itself, NEVER)
    same = (labels[:, None] == labels[None]) & (labels[:, None] >= 0) & ~itself
    likelihood = logits.log_softmax(dim=1)
    partners = same.sum(dim=1)
    pulled = -(likelihood * same).sum(dim=1) / partners.clamp_min(1)
    counted = partners > 0
    return (pulled * counted).sum() / counted.sum().clamp_min(1)


def relational(student: Tensor, teacher: Tensor, temperature: float) -> Tensor:
    """Return KL(teacher || student) of the softmax over each row's similarities to the others.

    Args:
        student: (N, D) unit rows.
        teacher: (N, E) unit rows, of the same views in the same order.
        temperature: Of both softmaxes over cosines.
    """
    itself = torch.eye(len(student), dtype=torch.bool, device=student.device)
    wanted = (teacher @ teacher.T / temperature).masked_fill(itself, NEVER).log_softmax(dim=1)
    given = (student @ student.T / temperature).masked_fill(itself, NEVER).log_softmax(dim=1)
    return functional.kl_div(given, wanted, reduction="batchmean", log_target=True)


def retention(student: Tensor, teacher: Tensor, temperature: float) -> Tensor:
    """Return T^2 KL(teacher || student) of softened class probabilities.

    Args:
        student: (N, C) logits.
        teacher: (N, C) logits of the start network for the same views.
        temperature: T, above 1 so that unlikely classes count too (Hinton et al. 2015).
    """
    wanted = (teacher / temperature).log_softmax(dim=1)
    given = (student / temperature).log_softmax(dim=1)
    divergence = functional.kl_div(given, wanted, reduction="batchmean", log_target=True)
    return divergence * temperature**2


def classification(vectors: Tensor, prototypes: Tensor, labels: Tensor, scale: float) -> Tensor:
    """Return the cross-entropy of a cosine classifier, over the rows that have a label.

    Args:
        vectors: (N, D) unit rows.
        prototypes: (C, D) one row a class, of any length.
        labels: (N,) int64; negative where unknown.
        scale: Of the cosines, the inverse of a temperature.
    """
    logits = scale * vectors @ functional.normalize(prototypes, dim=1).T
    if not bool((labels >= 0).any()):
        return logits.sum() * 0
    return functional.cross_entropy(logits, labels, ignore_index=-1)


def outside(cells: Tensor, products: Tensor, inside: Tensor) -> Tensor:
    """Return the mean of -log of the share of a similarity's positive part that lies in a box.

    Args:
        cells: (N, K, D), what each cell of N scenes adds to its embedding, of any common length.
        products: (N, D) unit rows, what each scene is compared with.
        inside: (N, K), the share of each cell that the product's box covers, 0..1.
    """
    spoken = torch.einsum("nkd,nd->nk", cells, products).clamp_min(0)
    share = (spoken * inside).sum(dim=1) / spoken.sum(dim=1).clamp_min(TINY)
    return -share.clamp_min(FAINT).log().mean()
